-- Facts of documents that were replaced or read again, and rows that their source no longer states.
DELETE FROM bridge_claim_company WHERE claim_key IN (SELECT claim_key FROM removed_claim);
DELETE FROM fact_claim WHERE claim_key IN (SELECT claim_key FROM removed_claim);
DELETE FROM fact_relation WHERE document_key IN (SELECT document_key FROM cleared_document);
DELETE FROM fact_quantity WHERE document_key IN (SELECT document_key FROM cleared_document);
DELETE FROM bridge_document_company WHERE document_key IN (SELECT document_key FROM cleared_document);
DELETE FROM dim_document WHERE document_key IN (SELECT document_key FROM replaced_document);
DELETE FROM rejection WHERE rejection_key IN (SELECT rejection_key FROM removed_rejection);
