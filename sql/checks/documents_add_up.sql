-- The documents of the input are those that were loaded, skipped or rejected.
SELECT format('{} in, but {} loaded, {} skipped and {} rejected',
    documents_in, documents_loaded, documents_skipped, documents_rejected) AS example
FROM run
WHERE run_key = getvariable('run_key')
  AND documents_in <> documents_loaded + documents_skipped + documents_rejected;
