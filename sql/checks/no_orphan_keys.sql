-- Every key of a fact or a bridge is there in the table that it refers to.
SELECT 'fact_claim ' || claim_key || ' has no document' AS example
FROM fact_claim ANTI JOIN dim_document USING (document_key) WHERE source_file IS NULL
UNION ALL
SELECT 'fact_claim ' || claim_key || ' has no metric' FROM fact_claim ANTI JOIN dim_metric USING (metric_key)
UNION ALL
SELECT 'fact_claim ' || claim_key || ' has no run' FROM fact_claim ANTI JOIN dim_run USING (run_key)
UNION ALL
SELECT 'bridge_claim_company ' || claim_key || ' has no claim'
FROM bridge_claim_company ANTI JOIN fact_claim USING (claim_key)
UNION ALL
SELECT 'bridge_claim_company ' || claim_key || ' has no company'
FROM bridge_claim_company ANTI JOIN dim_company USING (company_key)
UNION ALL
SELECT 'bridge_document_company ' || document_key || ' has no document'
FROM bridge_document_company ANTI JOIN dim_document USING (document_key)
UNION ALL
SELECT 'bridge_document_company ' || document_key || ' has no company'
FROM bridge_document_company ANTI JOIN dim_company USING (company_key)
UNION ALL
SELECT 'fact_relation ' || relation_key || ' has no document'
FROM fact_relation ANTI JOIN dim_document USING (document_key)
UNION ALL
SELECT 'fact_relation ' || relation_key || ' has no company it begins at'
FROM fact_relation f ANTI JOIN dim_company c ON f.from_company_key = c.company_key
UNION ALL
SELECT 'fact_relation ' || relation_key || ' has no company it ends at'
FROM fact_relation f ANTI JOIN dim_company c ON f.to_company_key = c.company_key WHERE f.to_company_key IS NOT NULL
UNION ALL
SELECT 'fact_quantity ' || quantity_key || ' has no document'
FROM fact_quantity ANTI JOIN dim_document USING (document_key)
UNION ALL
SELECT 'fact_quantity ' || quantity_key || ' has no claim'
FROM fact_quantity ANTI JOIN fact_claim USING (claim_key) WHERE claim_key IS NOT NULL
UNION ALL
SELECT 'dim_company_alias ' || alias || ' has no company'
FROM dim_company_alias ANTI JOIN dim_company USING (company_key)
UNION ALL
SELECT 'dim_company ' || company_id || ' was merged into none'
FROM dim_company c ANTI JOIN dim_company m ON c.merged_into_company_id = m.company_id
WHERE c.merged_into_company_id IS NOT NULL;
