-- Views for people: keys are resolved to names, and companies that were merged bear the name of the one they mean now.

CREATE OR REPLACE VIEW current_company AS
SELECT c.company_key, coalesce(m.company_id, c.company_id) AS company_id, coalesce(m.name, c.name) AS name
FROM dim_company c
LEFT JOIN dim_company m ON m.company_id = c.merged_into_company_id;

CREATE OR REPLACE VIEW claims AS
WITH named AS (
  SELECT
    b.claim_key,
    list(c.name ORDER BY b.ordinal) FILTER (b.role = 'subject') AS subjects,
    list(c.name ORDER BY b.ordinal) FILTER (b.role = 'object') AS objects
  FROM bridge_claim_company b
  JOIN current_company c USING (company_key)
  GROUP BY b.claim_key
)
SELECT
  coalesce(d.source_file, f.source_file) AS source_file,
  coalesce(d.source_line, f.source_line) AS source_line,
  d.document_id, d.language, d.published_on, d.title, d.url, m.metric,
  coalesce(n.subjects, []::VARCHAR[]) AS subjects,
  coalesce(n.objects, []::VARCHAR[]) AS objects,
  f.value, f.value_high, f.unit, f.amount_usd, f.amount_eur, f.fx_rate_date, f.fx_note, f.qualifier, f.modality, f.period,
  f.quote, f.quote_start, f.quote_end, f.confidence, f.rule, f.dated_on,
  coalesce(f.source, d.publisher) AS source, d.story_id, r.run_id, f.claim_key
FROM fact_claim f
JOIN dim_metric m USING (metric_key)
JOIN dim_run r ON r.run_key = f.run_key
LEFT JOIN dim_document d ON d.document_key = f.document_key
LEFT JOIN named n ON n.claim_key = f.claim_key;

CREATE OR REPLACE VIEW relations AS
SELECT
  d.source_file, d.source_line, d.document_id, d.language, d.published_on, d.title, d.url, f.type,
  a.name AS from_company, coalesce(b.name, f.to_name) AS to_name, b.company_id IS NOT NULL AS to_is_company,
  f.quote, f.quote_start, f.quote_end, f.confidence, f.rule, d.story_id, f.relation_key
FROM fact_relation f
JOIN dim_document d USING (document_key)
JOIN current_company a ON a.company_key = f.from_company_key
LEFT JOIN current_company b ON b.company_key = f.to_company_key;

CREATE OR REPLACE VIEW quantities AS
SELECT
  d.source_file, d.source_line, d.document_id, d.language, d.published_on, f.value, f.value_high, f.unit_kind, f.unit,
  f.qualifier, f.noun, m.metric, f.reason, f.reading, f.alternatives, f.quote, f.quote_start, f.quote_end, f.claim_key
FROM fact_quantity f
JOIN dim_document d USING (document_key)
LEFT JOIN fact_claim c ON c.claim_key = f.claim_key
LEFT JOIN dim_metric m ON m.metric_key = c.metric_key;

-- A company without a ticker is listed as the nearest of its owners that has one; owners may own each other.
CREATE OR REPLACE VIEW companies AS
WITH RECURSIVE owner AS (
  SELECT company_id, company_id AS owner_id, ticker, parent_company_id, 0 AS steps
  FROM dim_company
  UNION ALL
  SELECT o.company_id, p.company_id, p.ticker, p.parent_company_id, o.steps + 1
  FROM owner o
  JOIN dim_company p ON p.company_id = o.parent_company_id
  WHERE o.ticker IS NULL AND o.steps < 8
),
listed AS (
  SELECT company_id, ticker
  FROM owner
  WHERE ticker IS NOT NULL
),
alias AS (
  SELECT company_key, list(DISTINCT alias ORDER BY alias) FILTER (kind IN ('alias', 'legal', 'former')) AS aliases
  FROM dim_company_alias
  GROUP BY company_key
),
claimed AS (
  SELECT company_id, count(DISTINCT claim_key) AS claims
  FROM bridge_claim_company
  JOIN current_company USING (company_key)
  GROUP BY company_id
)
SELECT
  c.company_id, c.name, c.legal_name, c.country, c.lei, c.isin, c.ticker, l.ticker AS listed_ticker, c.sector,
  p.name AS parent, c.status, coalesce(a.aliases, []::VARCHAR[]) AS aliases, coalesce(n.claims, 0) AS claims
FROM dim_company c
LEFT JOIN listed l ON l.company_id = c.company_id
LEFT JOIN dim_company p ON p.company_id = c.parent_company_id
LEFT JOIN alias a ON a.company_key = c.company_key
LEFT JOIN claimed n ON n.company_id = c.company_id
WHERE c.merged_into_company_id IS NULL;

CREATE OR REPLACE VIEW unresolved_companies AS
SELECT c.company_id, c.name, count(*) AS documents, sum(b.mentions)::BIGINT AS mentions
FROM dim_company c
JOIN bridge_document_company b USING (company_key)
WHERE c.status = 'discovered' AND c.merged_into_company_id IS NULL
GROUP BY c.company_id, c.name
ORDER BY documents DESC, mentions DESC, c.name;

CREATE OR REPLACE VIEW rejections AS
SELECT r.step, r.code, r.source_file, r.source_line, r.field, r.seen, r.message, d.run_id
FROM rejection r
JOIN dim_run d USING (run_key);

CREATE OR REPLACE VIEW runs AS
SELECT * EXCLUDE (run_key) FROM run ORDER BY run_id;
