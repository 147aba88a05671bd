-- The claims of a slice of the told documents. The same claim told twice by one sentence is one claim: the first.
CREATE OR REPLACE TEMP TABLE told_claim AS
SELECT
  document_number, c.ordinal, t.document_key,
  key_of(concat_ws('|', t.document_id,
    told(metric, subjects, objects, value, value_high, unit, qualifier, modality, period, quote_start, quote_end)))
    AS claim_key
FROM staging.claim c
JOIN told_document t USING (document_number)
WHERE document_number >= getvariable('slice_from') AND document_number < getvariable('slice_to');

CREATE OR REPLACE TEMP VIEW new_claim AS
WITH first_told AS (
  SELECT claim_key, document_key, document_number, min(ordinal) AS ordinal FROM told_claim GROUP BY ALL
)
SELECT
  f.claim_key, f.document_key,
  c.* EXCLUDE (document_number, ordinal) REPLACE (parts_of(subjects) AS subjects, parts_of(objects) AS objects),
  NULL::VARCHAR AS source, NULL::VARCHAR AS source_file, NULL::BIGINT AS source_line, NULL::VARCHAR AS source_row,
  coalesce(d.published_on, getvariable('as_of')) AS dated_on
FROM first_told f
JOIN staging.claim c ON c.document_number = f.document_number AND c.ordinal = f.ordinal
JOIN staging.document d ON d.document_number = f.document_number
WHERE c.document_number >= getvariable('slice_from') AND c.document_number < getvariable('slice_to')
  AND d.document_number >= getvariable('slice_from') AND d.document_number < getvariable('slice_to');
