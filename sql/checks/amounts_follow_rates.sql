-- An amount of money is converted by a rate, or a note says why not; a currency in itself is at rate 1.
SELECT f.unit || ' ' || coalesce(f.value, 0) || ' of ' || f.dated_on AS example
FROM fact_claim f
JOIN dim_metric m USING (metric_key)
WHERE m.unit_kind = 'money'
  AND ((f.amount_usd IS NULL OR f.amount_eur IS NULL) <> (f.fx_note IS NOT NULL)
    OR (f.amount_usd IS NULL) <> (f.fx_rate IS NULL)
    OR (f.amount_eur IS NULL) <> (f.fx_rate_eur IS NULL)
    OR (f.unit = 'USD') <> coalesce(f.fx_source = 'identity' AND f.fx_rate = 1, f.unit = 'USD' AND f.value IS NULL));
