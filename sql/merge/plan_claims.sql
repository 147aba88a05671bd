-- The key of the claim that each CSV row states.
CREATE OR REPLACE TEMP TABLE staged_row AS
SELECT
  c.rowid AS row_number,
  key_of(concat_ws('|', k.source, k.source_file, c.source_line, c.source_row, coalesce(c.stated_on::VARCHAR, ''),
    told(k.metric, c.subjects, c.objects, c.value, c.value_high, k.unit, k.qualifier, k.modality, k.period,
      c.quote_start, c.quote_end))) AS claim_key
FROM tonight.stated_claim c
JOIN tonight.claim_kind k USING (kind_number);

-- Files that were not read to their end.
CREATE OR REPLACE TEMP TABLE unread_file AS
SELECT step, source_file
FROM tonight.rejection
WHERE code IN ('csv_header', 'csv_line_too_long', 'gzip_damaged') OR starts_with(code, 'file_');

-- Claims of documents whose facts are taken anew, and of CSV files that were read in this load and no longer state
-- them. A file that was not read to its end takes nothing back.
CREATE OR REPLACE TEMP TABLE removed_claim AS
SELECT claim_key FROM published.fact_claim SEMI JOIN cleared_document USING (document_key)
UNION ALL
SELECT claim_key
FROM published.fact_claim
SEMI JOIN tonight.source_file USING (source_file)
ANTI JOIN unread_file USING (source_file)
ANTI JOIN staged_row USING (claim_key)
WHERE document_key IS NULL
UNION ALL
-- Rows of a file that is gone which another file of its source holds now.
SELECT claim_key
FROM published.fact_claim
ANTI JOIN tonight.source_file USING (source_file)
SEMI JOIN (
  SELECT k.source, c.source_row FROM tonight.stated_claim c JOIN tonight.claim_kind k USING (kind_number)
) USING (source, source_row)
WHERE document_key IS NULL;

CREATE OR REPLACE TEMP TABLE new_row AS
SELECT claim_key, row_number FROM staged_row ANTI JOIN published.fact_claim USING (claim_key);

DROP TABLE staged_row;
