-- A metric or company that is not there leaves a key without a value, which the tables refuse.
INSERT INTO fact_claim BY NAME
SELECT
  c.claim_key, c.document_key, getvariable('run_key') AS run_key, m.metric_key, c.source,
  c.source_file, c.source_line, c.source_row, c.dated_on, c.value, c.value_high, c.unit, c.qualifier, c.modality,
  c.period, c.period_start, c.period_end,
  round(c.value * r.fx_rate, 2) AS amount_usd,
  round(c.value * r.fx_rate_eur, 2) AS amount_eur,
  r.fx_rate, r.fx_rate_eur, r.fx_rate_date, r.fx_source,
  CASE WHEN c.value IS NULL AND is_currency(c.unit) THEN 'the text gives no number' ELSE r.fx_note END AS fx_note,
  c.quote, c.quote_start, c.quote_end, c.rule, c.confidence
FROM new_claim c
LEFT JOIN dim_metric m USING (metric)
LEFT JOIN conversion_rates r ON r.currency = c.unit AND r.dated_on = c.dated_on AND c.value IS NOT NULL
ORDER BY c.document_key NULLS FIRST, c.source_line, c.source_file, c.quote_start, c.claim_key;

INSERT INTO bridge_claim_company BY NAME
WITH companies AS (
  SELECT claim_key, 'subject' AS role, unnest(subjects) AS company_id, generate_subscripts(subjects, 1) AS ordinal
  FROM new_claim
  UNION ALL
  SELECT claim_key, 'object', unnest(objects), generate_subscripts(objects, 1)
  FROM new_claim
)
SELECT c.claim_key, d.company_key, c.role, c.ordinal
FROM companies c
LEFT JOIN dim_company d USING (company_id)
ORDER BY c.claim_key, c.role DESC, c.ordinal;
