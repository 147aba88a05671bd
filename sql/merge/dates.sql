-- Every day of every year that a fact refers to.
INSERT INTO dim_date BY NAME
WITH mentioned AS (
  SELECT published_on AS day FROM dim_document
  UNION SELECT dated_on FROM fact_claim
  UNION SELECT period_start FROM fact_claim
  UNION SELECT period_end FROM fact_claim
  UNION SELECT rate_date FROM fact_exchange_rate
  UNION SELECT getvariable('as_of')
),
new_year AS (
  SELECT DISTINCT year(day) AS year FROM mentioned WHERE day IS NOT NULL
  EXCEPT
  SELECT year FROM dim_date
),
days AS (
  SELECT unnest(generate_series(make_date(year, 1, 1), make_date(year, 12, 31), INTERVAL 1 DAY))::DATE AS date_key
  FROM new_year
)
SELECT
  date_key, year(date_key) AS year, quarter(date_key) AS quarter, month(date_key) AS month, day(date_key) AS day,
  isodow(date_key) AS weekday, weekofyear(date_key) AS iso_week, isodow(date_key) > 5 AS is_weekend,
  strftime(date_key, '%Y') AS year_period,
  strftime(date_key, '%Y') || 'Q' || quarter(date_key) AS quarter_period
FROM days
ORDER BY date_key;
