-- What did each run add and refuse, and how long did it take?
SELECT
  run_id, as_of, documents_in, documents_loaded, documents_skipped, documents_rejected,
  claims, relations, companies, rates, rejections,
  date_diff('second', started_at, finished_at) AS seconds,
  round(claims / nullif(documents_loaded, 0), 1) AS claims_per_document
FROM runs
ORDER BY started_at DESC
LIMIT 30;
