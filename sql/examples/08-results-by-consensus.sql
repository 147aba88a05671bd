-- What did each company earn on its revenue, year by year, by the figures on which most sources agree?
WITH result AS (
  SELECT
    company, period, unit,
    max(value) FILTER (metric = 'revenue') AS revenue,
    max(value) FILTER (metric = 'profit') AS profit,
    max(value) FILTER (metric = 'loss') AS loss,
    max(stories) AS stories
  FROM consensus
  WHERE metric IN ('revenue', 'profit', 'loss') AND modality = 'actual' AND regexp_full_match(period, '[0-9]{4}')
  GROUP BY company, period, unit
)
SELECT
  company, period, unit, revenue / 1e6 AS revenue_millions,
  coalesce(profit, -loss) / 1e6 AS profit_millions,
  round(100 * coalesce(profit, -loss) / nullif(revenue, 0), 1) AS margin_percent,
  CASE WHEN lag(period::INTEGER) OVER company_years = period::INTEGER - 1
    THEN round(100 * (revenue / lag(revenue) OVER company_years - 1), 1) END AS growth_percent
FROM result
WHERE revenue IS NOT NULL
WINDOW company_years AS (PARTITION BY company, unit ORDER BY period)
ORDER BY company, period, unit;
