-- The new claims of a slice of the CSV rows.
CREATE OR REPLACE TEMP VIEW new_claim AS
SELECT
  n.claim_key, NULL::BIGINT AS document_key, k.* EXCLUDE (kind_number), c.source_line, c.source_row,
  coalesce(c.stated_on, getvariable('as_of')) AS dated_on, c.value, c.value_high,
  parts_of(c.subjects) AS subjects, parts_of(c.objects) AS objects, coalesce(c.quote, c.source_row) AS quote, c.quote_start, c.quote_end
FROM tonight.stated_claim c
JOIN tonight.claim_kind k USING (kind_number)
JOIN new_row n ON n.row_number = c.rowid
WHERE c.rowid >= getvariable('slice_from') AND c.rowid < getvariable('slice_to')
  AND n.row_number >= getvariable('slice_from') AND n.row_number < getvariable('slice_to');
