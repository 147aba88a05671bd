-- A parent is given by name: its id is that of the one company that bears the name.
CREATE OR REPLACE TEMP TABLE company_by_name AS
SELECT folded_name, any_value(company_id) AS company_id
FROM (
  SELECT lower(name) AS folded_name, company_id FROM tonight.company
  UNION
  SELECT lower(alias), company_id FROM tonight.company_alias WHERE kind IN ('alias', 'legal', 'former'))
GROUP BY folded_name
HAVING count(*) = 1;

CREATE OR REPLACE TEMP TABLE registered_company AS
SELECT
  key_of(c.company_id) AS company_key, c.company_id, c.name, c.legal_name, c.country, c.lei, c.isin, c.ticker,
  c.sector, p.company_id AS parent_company_id, 'registered' AS status, NULL::VARCHAR AS merged_into_company_id
FROM tonight.company c
LEFT JOIN company_by_name p ON p.folded_name = lower(c.parent) AND p.company_id <> c.company_id;

-- Companies that facts of this load name and no registry has. The shortest of its spellings is the name.
CREATE OR REPLACE TEMP TABLE discovered_company AS
SELECT company_id, arg_min(name, struct_pack(size := length(name), name := name)) AS name
FROM (
  SELECT company_id, name FROM tonight.company_name
  UNION ALL
  SELECT company_id, name FROM staging.company_name SEMI JOIN told_document USING (document_number))
ANTI JOIN registered_company USING (company_id)
ANTI JOIN published.dim_company USING (company_id)
GROUP BY company_id;

-- Ids that were given before and mean another company now: their row stays and points to it, and so do those that pointed
-- to them.
CREATE OR REPLACE TEMP TABLE merged_company AS
SELECT p.* REPLACE (coalesce(r.merged_into_company_id, m.merged_into_company_id) AS merged_into_company_id)
FROM published.dim_company p
LEFT JOIN tonight.retired_company r ON r.company_id = p.company_id
LEFT JOIN tonight.retired_company m ON m.company_id = p.merged_into_company_id
ANTI JOIN registered_company n ON n.company_id = p.company_id
WHERE r.company_id IS NOT NULL OR m.company_id IS NOT NULL;

-- Ids that meant another company, which is there tonight and no longer bears their name: they mean their own again, unless
-- a file that could not be read may still say so.
CREATE OR REPLACE TEMP TABLE parted_company AS
SELECT p.* REPLACE (NULL AS merged_into_company_id)
FROM published.dim_company p
SEMI JOIN registered_company m ON m.company_id = p.merged_into_company_id
ANTI JOIN tonight.retired_company r ON r.company_id = p.company_id
ANTI JOIN registered_company n ON n.company_id = p.company_id
WHERE NOT EXISTS (FROM unread_file WHERE step = 'loadCompanies');

CREATE OR REPLACE TEMP TABLE new_company AS
SELECT * FROM registered_company
UNION ALL
SELECT * FROM merged_company
UNION ALL
SELECT * FROM parted_company
UNION ALL BY NAME
SELECT key_of(company_id) AS company_key, company_id, name, 'discovered' AS status FROM discovered_company
EXCEPT
SELECT * FROM published.dim_company;

CREATE OR REPLACE TEMP TABLE registered_alias AS
SELECT DISTINCT
  key_of(company_id) AS company_key, alias,
  CASE
    WHEN regexp_matches(alias, '\p{Hangul}') THEN 'ko'
    WHEN regexp_matches(alias, '[\p{Hiragana}\p{Katakana}]') THEN 'ja'
    WHEN regexp_matches(alias, '\p{Cyrillic}') THEN 'ru'
    WHEN regexp_matches(alias, '\p{Han}') THEN 'zh'
  END AS language,
  kind
FROM tonight.company_alias;

CREATE OR REPLACE TEMP TABLE new_alias AS
SELECT * FROM registered_alias EXCEPT SELECT * FROM published.dim_company_alias;

CREATE OR REPLACE TEMP TABLE removed_alias AS
SELECT * FROM published.dim_company_alias SEMI JOIN registered_company USING (company_key)
EXCEPT
SELECT * FROM registered_alias;

CREATE OR REPLACE TEMP TABLE new_currency AS
SELECT key_of(currency_code) AS currency_key, currency_code, name, minor_units FROM tonight.currency
EXCEPT
SELECT * FROM published.dim_currency;
