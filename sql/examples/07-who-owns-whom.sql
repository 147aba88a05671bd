-- Who holds how much of whom by the latest word, and what is the holding worth?
WITH holding AS (
  SELECT
    metric, value, amount_usd, dated_on, published_on, source_file, quote,
    unnest(subjects) AS holder, objects
  FROM claims
  WHERE metric IN ('stake', 'stake_value') AND modality = 'actual' AND len(objects) = 1
)
SELECT
  holder, objects[1] AS company_held,
  arg_max(value, dated_on) FILTER (metric = 'stake') AS percent,
  round(arg_max(amount_usd, dated_on) FILTER (metric = 'stake_value') / 1e6) AS million_usd,
  max(dated_on) AS as_of,
  arg_max(quote, dated_on) AS quote
FROM holding
GROUP BY holder, company_held
ORDER BY company_held, percent DESC NULLS LAST, holder;
