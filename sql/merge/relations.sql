INSERT INTO fact_relation BY NAME
SELECT
  key_of(concat_ws('|', t.document_id, type, from_company, coalesce(to_company, ''), to_name, quote_start, quote_end))
    AS relation_key,
  t.document_key, getvariable('run_key') AS run_key, type, key_of(from_company) AS from_company_key,
  key_of(to_company) AS to_company_key, to_name, quote, quote_start, quote_end, rule, confidence
FROM staging.relation r
JOIN told_document t USING (document_number)
WHERE document_number >= getvariable('slice_from') AND document_number < getvariable('slice_to')
QUALIFY row_number() OVER (PARTITION BY relation_key ORDER BY rule, confidence) = 1
ORDER BY document_key, quote_start, relation_key;
