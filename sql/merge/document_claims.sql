-- The claims of a slice of the told documents, with the quantities' way to them.
CREATE OR REPLACE TEMP TABLE told_claim AS
SELECT
  key_of(concat_ws('|', document_id,
    told(metric, subjects, objects, value, value_high, unit, qualifier, modality, period, quote_start, quote_end)))
    AS claim_key,
  t.document_key, t.document_id, c.*
FROM staging.claim c
JOIN told_document t USING (document_number)
WHERE document_number >= getvariable('slice_from') AND document_number < getvariable('slice_to');

-- The same claim told twice by one sentence is one claim: the first.
CREATE OR REPLACE TEMP TABLE new_claim AS
SELECT
  t.* EXCLUDE (document_id, document_number, ordinal),
  NULL::VARCHAR AS source, NULL::VARCHAR AS source_file, NULL::BIGINT AS source_line, NULL::VARCHAR AS source_row,
  coalesce(d.published_on, getvariable('as_of')) AS dated_on
FROM told_claim t
JOIN (SELECT document_number, published_on FROM staging.document) d USING (document_number)
QUALIFY row_number() OVER (PARTITION BY claim_key ORDER BY ordinal) = 1;
