-- Which quantities in the articles gave no claim, and for what reason, by language?
WITH total AS (
  SELECT language, count(*) AS quantities FROM quantities WHERE unit IS NOT NULL GROUP BY language
)
SELECT
  q.language, q.reason, count(*) AS quantities,
  round(100 * count(*) / any_value(t.quantities), 1) AS percent_of_language,
  list(q.quote ORDER BY q.source_file, q.source_line, q.quote_start)[1:5] AS examples
FROM quantities q
JOIN total t USING (language)
WHERE q.reason IS NOT NULL AND q.unit IS NOT NULL
GROUP BY q.language, q.reason
ORDER BY q.language, quantities DESC, q.reason;
