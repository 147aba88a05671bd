-- What a load has read so far. What documents state outlives an interruption, all else is staged anew. Documents are
-- numbered as they are staged, so that the merge can take them slice by slice.

CREATE TABLE IF NOT EXISTS staging.load (
  run_number INTEGER, run_id VARCHAR, as_of DATE, reprocess BOOLEAN, started_at TIMESTAMP);

CREATE TABLE IF NOT EXISTS staging.sighting (
  document_id VARCHAR, source_file VARCHAR, source_line BIGINT, media_type VARCHAR);

CREATE TABLE IF NOT EXISTS staging.document (
  document_number BIGINT, document_id VARCHAR, url VARCHAR, publisher VARCHAR, title VARCHAR, language VARCHAR, published_on DATE,
  text VARCHAR, fingerprint INTEGER[]);

CREATE TABLE IF NOT EXISTS staging.quantity (
  document_number BIGINT, ordinal INTEGER, claim_ordinal INTEGER, reason VARCHAR, value DOUBLE, value_high DOUBLE,
  unit_kind VARCHAR, unit VARCHAR, qualifier VARCHAR, noun VARCHAR, reading VARCHAR, alternatives VARCHAR[],
  quote VARCHAR, quote_start INTEGER, quote_end INTEGER);

CREATE TABLE IF NOT EXISTS staging.claim (
  document_number BIGINT, ordinal INTEGER, metric VARCHAR, subjects VARCHAR[], objects VARCHAR[], value DOUBLE,
  value_high DOUBLE, unit VARCHAR, qualifier VARCHAR, modality VARCHAR, period VARCHAR, period_start DATE,
  period_end DATE, quote VARCHAR, quote_start INTEGER, quote_end INTEGER, rule VARCHAR, confidence DOUBLE);

CREATE TABLE IF NOT EXISTS staging.relation (
  document_number BIGINT, type VARCHAR, from_company VARCHAR, to_company VARCHAR, to_name VARCHAR, quote VARCHAR,
  quote_start INTEGER, quote_end INTEGER, rule VARCHAR, confidence DOUBLE);

CREATE TABLE IF NOT EXISTS staging.document_company (
  document_number BIGINT, company_id VARCHAR, mentions INTEGER, named INTEGER);

-- Spellings of companies that facts refer to, with the number of the document they stand in; none for
-- those of CSV rows.
CREATE TABLE IF NOT EXISTS staging.company_name (document_number BIGINT, company_id VARCHAR, name VARCHAR);

-- Files that the load's sources mean, whether they have rows or not, and the definition of sources itself.
CREATE TABLE IF NOT EXISTS staging.source_file (source_file VARCHAR);

CREATE TABLE IF NOT EXISTS staging.stated_claim (
  source VARCHAR, source_file VARCHAR, source_line BIGINT, source_row VARCHAR, stated_on DATE, metric VARCHAR,
  subjects VARCHAR[], objects VARCHAR[], value DOUBLE, value_high DOUBLE, unit VARCHAR, qualifier VARCHAR,
  modality VARCHAR, period VARCHAR, period_start DATE, period_end DATE, quote VARCHAR, quote_start INTEGER,
  quote_end INTEGER, rule VARCHAR, confidence DOUBLE);

CREATE TABLE IF NOT EXISTS staging.company (
  company_id VARCHAR, name VARCHAR, legal_name VARCHAR, country VARCHAR, lei VARCHAR, isin VARCHAR, ticker VARCHAR,
  parent VARCHAR, sector VARCHAR);

CREATE TABLE IF NOT EXISTS staging.company_alias (company_id VARCHAR, alias VARCHAR, kind VARCHAR);

CREATE TABLE IF NOT EXISTS staging.retired_company (company_id VARCHAR, merged_into_company_id VARCHAR);

CREATE TABLE IF NOT EXISTS staging.currency (currency_code VARCHAR, name VARCHAR, minor_units INTEGER);

CREATE TABLE IF NOT EXISTS staging.rate (
  rate_date DATE, base_currency VARCHAR, quote_currency VARCHAR, rate DOUBLE, source VARCHAR);

CREATE TABLE IF NOT EXISTS staging.rejection (
  step VARCHAR, code VARCHAR, source_file VARCHAR, source_line BIGINT, field VARCHAR, seen VARCHAR,
  message VARCHAR, is_document BOOLEAN);
