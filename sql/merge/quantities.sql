INSERT INTO fact_quantity BY NAME
WITH claim_of AS (
  SELECT c.document_id, c.ordinal AS claim_ordinal, key_of(concat_ws('|', document_id,
    told(metric, subjects, objects, value, value_high, unit, qualifier, modality, period, quote_start, quote_end)))
    AS claim_key
  FROM staging.claim c
)
SELECT
  q.quantity_key, q.document_key, getvariable('run_key') AS run_key, c.claim_key, q.ordinal,
  nullif(q.reason, '') AS reason, q.value, q.value_high, q.unit_kind, nullif(q.unit, '') AS unit, q.qualifier,
  q.noun, q.reading, q.alternatives, q.quote, q.quote_start, q.quote_end
FROM new_quantity q
JOIN told_document t USING (document_key)
LEFT JOIN claim_of c ON c.document_id = t.document_id AND c.claim_ordinal = q.claim_ordinal
ORDER BY q.quantity_key;
