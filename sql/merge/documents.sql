INSERT INTO dim_document BY NAME
SELECT
  n.document_key, n.document_id, n.place.file AS source_file, n.place.line AS source_line,
  n.place.media_type AS media_type, d.url, d.publisher, d.title, d.language, d.published_on, d.text,
  n.document_id AS story_id, d.fingerprint, getvariable('run_key') AS run_key
FROM new_document n
JOIN staging.document d USING (document_id)
WHERE d.document_number >= getvariable('slice_from') AND d.document_number < getvariable('slice_to')
ORDER BY document_key;
