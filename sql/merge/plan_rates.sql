CREATE OR REPLACE TEMP TABLE new_rate AS
SELECT
  key_of(concat_ws('|', rate_date, base_currency, quote_currency, source)) AS rate_key,
  rate_date, base_currency, quote_currency, arg_min(rate, rate_number) AS rate, source
FROM tonight.rate
GROUP BY ALL
EXCEPT
SELECT rate_key, rate_date, base_currency, quote_currency, rate, source FROM published.fact_exchange_rate;

-- The first day whose conversions may change.
CREATE OR REPLACE TEMP TABLE first_new_rate AS
SELECT min(rate_date) AS rate_date FROM new_rate;
