-- How much equity was raised by sector and year, in millions of euros?
-- A round told by several sources counts once: same company, currency, sum and year.
WITH round AS (
  SELECT
    subjects[1] AS company, unit, value, year(dated_on) AS year, max(amount_eur) AS amount_eur
  FROM claims
  WHERE metric = 'funding' AND modality = 'actual' AND len(subjects) = 1 AND value IS NOT NULL
  GROUP BY ALL
)
SELECT
  coalesce(c.sector, 'unknown') AS sector, r.year, count(*) AS rounds,
  round(sum(r.amount_eur) / 1e6, 1) AS million_eur,
  count(*) FILTER (r.amount_eur IS NULL) AS rounds_without_a_rate,
  arg_max(r.company, r.amount_eur) AS biggest
FROM round r
LEFT JOIN companies c ON c.name = r.company
GROUP BY ALL
ORDER BY r.year DESC, million_eur DESC NULLS LAST, sector;
