-- The claims that CSV rows state, by the first staged row of each; the same claim told twice by one row is one claim.
CREATE OR REPLACE TEMP TABLE staged_row AS
SELECT
  key_of(concat_ws('|', source, source_file, source_line, source_row, coalesce(stated_on::VARCHAR, ''),
    told(metric, subjects, objects, value, value_high, unit, qualifier, modality, period, quote_start, quote_end)))
    AS claim_key,
  min(rowid) AS row_number
FROM staging.stated_claim
GROUP BY claim_key;

-- Claims of documents whose facts are taken anew, and of CSV files that were read in this load and no longer state
-- them. A file that was not read to its end takes nothing back.
CREATE OR REPLACE TEMP TABLE removed_claim AS
SELECT claim_key FROM published.fact_claim SEMI JOIN cleared_document USING (document_key)
UNION ALL
SELECT claim_key
FROM published.fact_claim
SEMI JOIN staging.source_file USING (source_file)
ANTI JOIN (
  SELECT source_file
  FROM staging.rejection
  WHERE code IN ('csv_header', 'csv_line_too_long', 'gzip_damaged') OR starts_with(code, 'file_')
) USING (source_file)
ANTI JOIN staged_row USING (claim_key)
WHERE document_key IS NULL;

CREATE OR REPLACE TEMP TABLE new_row AS
SELECT claim_key, row_number FROM staged_row ANTI JOIN published.fact_claim USING (claim_key);

DROP TABLE staged_row;
