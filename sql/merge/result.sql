-- What the plan says of documents, companies, rates and rejections.
SELECT
  (SELECT count(*) FROM new_document) AS documents_loaded,
  (SELECT coalesce(sum(sightings), 0)::BIGINT FROM seen_document) - (SELECT count(*) FROM new_document)
    AS documents_skipped,
  (SELECT count(*) FROM tonight.rejection WHERE is_document) AS documents_rejected,
  (SELECT count(*) FROM replaced_document) AS documents_replaced,
  (SELECT count(*) FROM new_company) AS companies,
  (SELECT count(*) FROM new_rate) AS rates,
  (SELECT count(*) FROM staged_rejection) AS rejections,
  (SELECT count(*) FROM removed_claim) + (SELECT count(*) FROM removed_rejection)
    + (SELECT count(*) FROM removed_alias) AS removed;
