-- Keys of all tables are unique.
SELECT name || ' ' || key AS example
FROM (
  SELECT 'dim_company' AS name, company_key AS key FROM dim_company
  UNION ALL SELECT 'dim_document', document_key FROM dim_document
  UNION ALL SELECT 'dim_metric', metric_key FROM dim_metric
  UNION ALL SELECT 'dim_currency', currency_key FROM dim_currency
  UNION ALL SELECT 'dim_run', run_key FROM dim_run
  UNION ALL SELECT 'fact_claim', claim_key FROM fact_claim
  UNION ALL SELECT 'fact_relation', relation_key FROM fact_relation
  UNION ALL SELECT 'fact_quantity', quantity_key FROM fact_quantity
  UNION ALL SELECT 'fact_exchange_rate', rate_key FROM fact_exchange_rate
  UNION ALL SELECT 'rejection', rejection_key FROM rejection)
GROUP BY name, key
HAVING count(*) > 1;
