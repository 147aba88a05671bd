-- How many rows of any kind the plan adds, changes or removes; with none there is nothing new to publish.
SELECT
  (SELECT count(*) FROM told_document) + (SELECT count(*) FROM new_row) + (SELECT count(*) FROM removed_claim)
  + (SELECT count(*) FROM new_company) + (SELECT count(*) FROM new_alias) + (SELECT count(*) FROM removed_alias)
  + (SELECT count(*) FROM new_currency) + (SELECT count(*) FROM new_rate)
  + (SELECT count(*) FROM new_rejection) + (SELECT count(*) FROM removed_rejection);
