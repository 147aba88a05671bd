-- The key is that of the document with the ordinal in its lowest bits: as unlikely to meet another as a hash of both,
-- for a fraction of its time.
INSERT INTO fact_quantity BY NAME
SELECT
  xor(t.document_key, q.ordinal) AS quantity_key, t.document_key, getvariable('run_key') AS run_key,
  c.claim_key, q.ordinal, nullif(q.reason, '') AS reason, q.value, q.value_high, q.unit_kind,
  nullif(q.unit, '') AS unit, q.qualifier, q.noun, q.reading, parts_of(q.alternatives) AS alternatives,
  q.quote, q.quote_start, q.quote_end
FROM staging.quantity q
JOIN told_document t USING (document_number)
LEFT JOIN told_claim c ON c.document_number = q.document_number AND c.ordinal = q.claim_ordinal
WHERE q.document_number >= getvariable('slice_from') AND q.document_number < getvariable('slice_to')
ORDER BY document_key, quote_start, quantity_key;
