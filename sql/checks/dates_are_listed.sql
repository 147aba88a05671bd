-- Every day of a fact is in dim_date.
SELECT 'no day ' || date_key AS example
FROM (
  SELECT published_on AS date_key FROM dim_document
  UNION SELECT dated_on FROM fact_claim
  UNION SELECT period_start FROM fact_claim
  UNION SELECT period_end FROM fact_claim
  UNION SELECT rate_date FROM fact_exchange_rate)
ANTI JOIN dim_date USING (date_key)
WHERE date_key IS NOT NULL;
