-- Which companies invest most, in US dollars, in the latest quarter with news of investments?
-- A sum that several companies put up together counts once, under all of their names; reprints count once.
WITH investment AS (
  SELECT
    array_to_string(subjects, ' + ') AS investors, value, unit, amount_usd, modality,
    date_trunc('quarter', dated_on) AS quarter, coalesce(story_id, source) AS story
  FROM claims
  WHERE metric = 'investment' AND len(subjects) > 0
)
SELECT
  investors,
  max(amount_usd) / 1e9 AS billion_usd,
  list(DISTINCT modality ORDER BY modality) AS modalities,
  count(DISTINCT story) AS stories
FROM investment
WHERE quarter = (SELECT max(quarter) FROM investment WHERE amount_usd IS NOT NULL) AND amount_usd IS NOT NULL
GROUP BY investors
ORDER BY billion_usd DESC, investors
LIMIT 20;
