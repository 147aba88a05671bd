INSERT INTO fact_relation BY NAME
SELECT
  relation_key, document_key, getvariable('run_key') AS run_key, type, key_of(from_company) AS from_company_key,
  key_of(to_company) AS to_company_key, to_name, quote, quote_start, quote_end, rule, confidence
FROM new_relation
ORDER BY relation_key;
