DELETE FROM fact_exchange_rate WHERE rate_key IN (SELECT rate_key FROM new_rate);

INSERT INTO fact_exchange_rate BY NAME
SELECT *, getvariable('run_key') AS run_key FROM new_rate ORDER BY rate_date, base_currency, quote_currency, source;
