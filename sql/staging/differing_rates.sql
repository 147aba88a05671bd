-- The rates from a number on that differ from the first one of their day, pair and source, with that one.
WITH taken AS (
  SELECT rate_date, base_currency, quote_currency, source,
    arg_min(struct_pack(rate, source_file, source_line), rate_number) AS first
  FROM tonight.rate
  SEMI JOIN (SELECT * FROM tonight.rate WHERE rate_number >= getvariable('first_rate'))
    USING (rate_date, base_currency, quote_currency, source)
  GROUP BY ALL
)
SELECT r.rate_number, t.first.rate AS rate, t.first.source_file AS source_file, t.first.source_line AS source_line
FROM tonight.rate r
JOIN taken t USING (rate_date, base_currency, quote_currency, source)
WHERE r.rate_number >= getvariable('first_rate') AND r.rate <> t.first.rate
ORDER BY r.rate_number;
