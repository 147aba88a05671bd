CREATE OR REPLACE TEMP TABLE staged_claim AS
SELECT
  key_of(concat_ws('|', document_id,
    told(metric, subjects, objects, value, value_high, unit, qualifier, modality, period, quote_start, quote_end)))
    AS claim_key,
  t.document_key, NULL::VARCHAR AS source, NULL::VARCHAR AS source_file, NULL::BIGINT AS source_line,
  NULL::VARCHAR AS source_row, coalesce(d.published_on, getvariable('as_of')) AS dated_on,
  c.* EXCLUDE (document_id)
FROM staging.claim c
JOIN told_document t USING (document_id)
JOIN (SELECT document_id, published_on FROM staging.document) d USING (document_id);

INSERT INTO staged_claim BY NAME
SELECT
  key_of(concat_ws('|', source, source_file, source_line, source_row, coalesce(stated_on::VARCHAR, ''),
    told(metric, subjects, objects, value, value_high, unit, qualifier, modality, period, quote_start, quote_end)))
    AS claim_key,
  coalesce(stated_on, getvariable('as_of')) AS dated_on,
  * EXCLUDE (stated_on)
FROM staging.stated_claim;

-- The same claim told twice by one sentence is one claim: the first.
DELETE FROM staged_claim
WHERE rowid NOT IN (SELECT arg_min(rowid, coalesce(ordinal, 0)) FROM staged_claim GROUP BY claim_key);

-- Claims of CSV files that were read in this load and no longer state them.
CREATE OR REPLACE TEMP TABLE removed_claim AS
SELECT claim_key FROM published.fact_claim SEMI JOIN cleared_document USING (document_key)
UNION ALL
SELECT claim_key
FROM published.fact_claim
WHERE document_key IS NULL
  AND source_file IN (SELECT source_file FROM staging.stated_claim UNION SELECT source_file FROM staging.rejection)
  AND claim_key NOT IN (SELECT claim_key FROM staged_claim);

CREATE OR REPLACE TEMP TABLE new_claim AS
SELECT *
FROM staged_claim
WHERE claim_key NOT IN (SELECT claim_key FROM published.fact_claim)
   OR claim_key IN (SELECT claim_key FROM removed_claim);

DROP TABLE staged_claim;
