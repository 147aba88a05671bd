-- Sources other than documents are staged from their beginning when a load is gone on with.

DELETE FROM staging.stated_claim;
DELETE FROM staging.company;
DELETE FROM staging.company_alias;
DELETE FROM staging.retired_company;
DELETE FROM staging.currency;
DELETE FROM staging.rate;
DELETE FROM staging.rejection;
