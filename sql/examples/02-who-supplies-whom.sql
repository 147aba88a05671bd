-- Who supplies whom, and in which words was it last told?
SELECT
  from_company AS supplier,
  to_name AS customer,
  count(DISTINCT story_id) AS stories,
  max(published_on) AS last_told_on,
  arg_max(quote, coalesce(published_on, DATE '0001-01-01')) AS last_quote
FROM relations
WHERE type = 'supply'
GROUP BY supplier, customer
ORDER BY stories DESC, last_told_on DESC NULLS LAST, supplier, customer;
