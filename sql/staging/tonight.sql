-- What a load reads beside what documents state. A load that goes on with an interrupted one reads it anew, so that it
-- need not outlive anything: it is kept in memory, and on disk as far as that is short.
ATTACH ':memory:' AS tonight;

-- Where documents were seen, those whose content is known already too: one that is gone from the input when a load is
-- gone on with leaves nothing behind.
CREATE TABLE tonight.sighting (document_id VARCHAR, source_file VARCHAR, source_line BIGINT, media_type VARCHAR);

-- Files that the load's sources mean, whether they have rows or not, and the definition of sources itself.
CREATE TABLE tonight.source_file (source_file VARCHAR);

-- What claims of CSV rows have in common with many others; the claims refer to it by its number.
CREATE TABLE tonight.claim_kind (
  kind_number INTEGER, source VARCHAR, source_file VARCHAR, metric VARCHAR, unit VARCHAR, qualifier VARCHAR,
  modality VARCHAR, period VARCHAR, period_start DATE, period_end DATE, rule VARCHAR, confidence DOUBLE);

-- The rest of them, one a row of a file. The ids of several companies are joined by commas. The quote is NULL where it is
-- the whole row.
CREATE TABLE tonight.stated_claim (
  kind_number INTEGER, source_line BIGINT, source_row VARCHAR, stated_on DATE, subjects VARCHAR, objects VARCHAR,
  value DOUBLE, value_high DOUBLE, quote VARCHAR, quote_start INTEGER, quote_end INTEGER);

-- Spellings of companies that rows of CSV files refer to.
CREATE TABLE tonight.company_name (company_id VARCHAR, name VARCHAR);

CREATE TABLE tonight.company (
  company_id VARCHAR, name VARCHAR, legal_name VARCHAR, country VARCHAR, lei VARCHAR, isin VARCHAR, ticker VARCHAR,
  parent VARCHAR, sector VARCHAR);

CREATE TABLE tonight.company_alias (company_id VARCHAR, alias VARCHAR, kind VARCHAR);

CREATE TABLE tonight.retired_company (company_id VARCHAR, merged_into_company_id VARCHAR);

CREATE TABLE tonight.currency (currency_code VARCHAR, name VARCHAR, minor_units INTEGER);

-- Numbered in the order in which they are read: of two that differ the first one is taken.
CREATE TABLE tonight.rate (
  rate_number BIGINT, rate_date DATE, base_currency VARCHAR, quote_currency VARCHAR, rate DOUBLE, source VARCHAR,
  source_file VARCHAR, source_line BIGINT);

CREATE TABLE tonight.rejection (
  step VARCHAR, code VARCHAR, source_file VARCHAR, source_line BIGINT, field VARCHAR, seen VARCHAR,
  message VARCHAR, is_document BOOLEAN);
