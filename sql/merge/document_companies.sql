INSERT INTO bridge_document_company BY NAME
SELECT t.document_key, key_of(c.company_id) AS company_key, c.mentions, c.named
FROM staging.document_company c
JOIN told_document t USING (document_number)
WHERE document_number >= getvariable('slice_from') AND document_number < getvariable('slice_to')
ORDER BY document_key, company_key;
