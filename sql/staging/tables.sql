-- What documents state, as far as a load has read them. It outlives an interruption. Documents are numbered as they are
-- staged, so that the merge can take them slice by slice. Several ids or units in one column are joined by commas: lists
-- would take several times as long to append.

CREATE TABLE IF NOT EXISTS staging.load (
  run_number INTEGER, run_id VARCHAR, as_of DATE, reprocess BOOLEAN, started_at TIMESTAMP);

CREATE TABLE IF NOT EXISTS staging.document (
  document_number BIGINT, document_id VARCHAR, url VARCHAR, publisher VARCHAR, title VARCHAR, language VARCHAR, published_on DATE,
  text VARCHAR, fingerprint INTEGER[]);

CREATE TABLE IF NOT EXISTS staging.quantity (
  document_number BIGINT, ordinal INTEGER, claim_ordinal INTEGER, reason VARCHAR, value DOUBLE, value_high DOUBLE,
  unit_kind VARCHAR, unit VARCHAR, qualifier VARCHAR, noun VARCHAR, reading VARCHAR, alternatives VARCHAR,
  quote VARCHAR, quote_start INTEGER, quote_end INTEGER);

CREATE TABLE IF NOT EXISTS staging.claim (
  document_number BIGINT, ordinal INTEGER, metric VARCHAR, subjects VARCHAR, objects VARCHAR, value DOUBLE,
  value_high DOUBLE, unit VARCHAR, qualifier VARCHAR, modality VARCHAR, period VARCHAR, period_start DATE,
  period_end DATE, quote VARCHAR, quote_start INTEGER, quote_end INTEGER, rule VARCHAR, confidence DOUBLE);

CREATE TABLE IF NOT EXISTS staging.relation (
  document_number BIGINT, type VARCHAR, from_company VARCHAR, to_company VARCHAR, to_name VARCHAR, quote VARCHAR,
  quote_start INTEGER, quote_end INTEGER, rule VARCHAR, confidence DOUBLE);

CREATE TABLE IF NOT EXISTS staging.document_company (
  document_number BIGINT, company_id VARCHAR, mentions INTEGER, named INTEGER);

-- Spellings of companies that facts refer to, with the number of the document they stand in.
CREATE TABLE IF NOT EXISTS staging.company_name (document_number BIGINT, company_id VARCHAR, name VARCHAR);
