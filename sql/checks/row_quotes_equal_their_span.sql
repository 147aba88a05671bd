-- The quote of every claim of a CSV row stands in the row at its span.
SELECT source_file || ':' || source_line || ': ' || quote AS example
FROM fact_claim
WHERE document_key IS NULL
  AND run_key = getvariable('run_key')
  AND coalesce(substring(source_row, quote_start + 1, quote_end - quote_start) <> quote, true);
