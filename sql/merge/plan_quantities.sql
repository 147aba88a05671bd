CREATE OR REPLACE TEMP TABLE new_quantity AS
SELECT key_of(concat_ws('|', document_id, ordinal)) AS quantity_key, t.document_key, q.* EXCLUDE (document_id)
FROM staging.quantity q
JOIN told_document t USING (document_id);
