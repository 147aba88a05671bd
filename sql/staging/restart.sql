-- When a load is gone on with, all is staged from its beginning but what documents state: that is taken once the document
-- is seen again, so that one which is gone from the input by now leaves nothing behind.

DELETE FROM staging.sighting;
DELETE FROM staging.company_name WHERE document_number IS NULL;
DELETE FROM staging.source_file;
DELETE FROM staging.stated_claim;
DELETE FROM staging.company;
DELETE FROM staging.company_alias;
DELETE FROM staging.retired_company;
DELETE FROM staging.currency;
DELETE FROM staging.rate;
DELETE FROM staging.rejection;
