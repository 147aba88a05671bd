-- Keys of all tables are unique.
SELECT 'dim_company ' || company_key AS example FROM dim_company GROUP BY company_key HAVING count(*) > 1
UNION ALL
SELECT 'dim_document ' || document_key FROM dim_document GROUP BY document_key HAVING count(*) > 1
UNION ALL
SELECT 'dim_metric ' || metric_key FROM dim_metric GROUP BY metric_key HAVING count(*) > 1
UNION ALL
SELECT 'dim_currency ' || currency_key FROM dim_currency GROUP BY currency_key HAVING count(*) > 1
UNION ALL
SELECT 'dim_run ' || run_key FROM dim_run GROUP BY run_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_claim ' || claim_key FROM fact_claim GROUP BY claim_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_relation ' || relation_key FROM fact_relation GROUP BY relation_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_quantity ' || quantity_key FROM fact_quantity GROUP BY quantity_key HAVING count(*) > 1
UNION ALL
SELECT 'fact_exchange_rate ' || rate_key FROM fact_exchange_rate GROUP BY rate_key HAVING count(*) > 1
UNION ALL
SELECT 'rejection ' || rejection_key FROM rejection GROUP BY rejection_key HAVING count(*) > 1;
