-- Every claim names a company, unless it is the size of a market.
SELECT m.metric || ': ' || f.quote AS example
FROM fact_claim f
JOIN dim_metric m USING (metric_key)
ANTI JOIN bridge_claim_company USING (claim_key)
WHERE m.metric <> 'market_size';
