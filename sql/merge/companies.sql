DELETE FROM dim_company WHERE company_key IN (SELECT company_key FROM new_company);

INSERT INTO dim_company BY NAME
SELECT * FROM new_company ORDER BY company_key;

DELETE FROM dim_company_alias a
USING removed_alias r
WHERE a.company_key = r.company_key AND a.alias = r.alias AND a.kind = r.kind;

INSERT INTO dim_company_alias BY NAME
SELECT * FROM new_alias ORDER BY company_key, kind, alias;

DELETE FROM dim_currency WHERE currency_key IN (SELECT currency_key FROM new_currency);

INSERT INTO dim_currency BY NAME
SELECT * FROM new_currency ORDER BY currency_code;
