-- The quote of every quantity of a document stands in the text at its span.
SELECT d.source_file || ': ' || f.quote AS example
FROM fact_quantity f
JOIN dim_document d USING (document_key)
WHERE f.run_key = getvariable('run_key')
  AND substring(d.text, f.quote_start + 1, f.quote_end - f.quote_start) <> f.quote;
