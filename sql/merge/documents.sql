INSERT INTO dim_document BY NAME
SELECT
  n.document_key, n.document_id, n.place.file AS source_file, n.place.line AS source_line,
  n.place.media_type AS media_type, d.url, d.publisher, d.title, d.language, d.published_on, d.text,
  n.document_id AS story_id, d.fingerprint, getvariable('run_key') AS run_key
FROM new_document n
JOIN staging.document d USING (document_id)
ORDER BY document_key;

INSERT INTO bridge_document_company BY NAME
SELECT t.document_key, key_of(c.company_id) AS company_key, c.mentions, c.named
FROM staging.document_company c
JOIN told_document t USING (document_id)
ORDER BY document_key, company_key;
