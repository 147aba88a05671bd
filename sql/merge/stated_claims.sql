-- The new claims of a slice of the staged CSV rows.
CREATE OR REPLACE TEMP VIEW new_claim AS
SELECT
  n.claim_key, NULL::BIGINT AS document_key, coalesce(stated_on, getvariable('as_of')) AS dated_on,
  c.* EXCLUDE (stated_on)
FROM staging.stated_claim c
JOIN new_row n ON n.row_number = c.rowid
WHERE c.rowid >= getvariable('slice_from') AND c.rowid < getvariable('slice_to');
