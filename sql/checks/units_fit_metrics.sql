-- The unit of every claim is of the kind that its metric has, and money is in a currency of ISO 4217.
SELECT m.metric || ' in ' || f.unit || ': ' || f.quote AS example
FROM fact_claim f
JOIN dim_metric m USING (metric_key)
WHERE NOT CASE m.unit_kind
  WHEN 'money' THEN f.unit IN (SELECT currency_code FROM dim_currency)
  WHEN 'percent' THEN f.unit IN ('%', 'pp', 'bp')
  WHEN 'count' THEN f.unit = 'count'
  WHEN 'watt' THEN f.unit = 'W'
  WHEN 'multiple' THEN f.unit = 'x'
  WHEN 'year' THEN f.unit = 'year'
END;
