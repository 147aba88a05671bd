-- Dimensions: what facts are about. Keys are hashes of natural ids, so they are the same in every warehouse.

-- Grain: one company id that was ever given; ids are permanent and never used again.
CREATE TABLE IF NOT EXISTS dim_company (
  company_key BIGINT NOT NULL,
  company_id VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  legal_name VARCHAR,
  country VARCHAR,
  lei VARCHAR,
  isin VARCHAR,
  ticker VARCHAR,
  sector VARCHAR,
  parent_company_id VARCHAR,
  status VARCHAR NOT NULL,
  merged_into_company_id VARCHAR
);
COMMENT ON TABLE dim_company IS 'Grain: one company id that was ever given; ids are permanent and never used again.';
COMMENT ON COLUMN dim_company.company_key IS 'Key: hash of company_id';
COMMENT ON COLUMN dim_company.company_id IS 'Permanent id';
COMMENT ON COLUMN dim_company.name IS 'Everyday name, without its legal form';
COMMENT ON COLUMN dim_company.legal_name IS 'Registered name; NULL where no source gives it';
COMMENT ON COLUMN dim_company.country IS 'ISO 3166-1 alpha-2 code of its seat';
COMMENT ON COLUMN dim_company.lei IS 'Legal entity identifier';
COMMENT ON COLUMN dim_company.isin IS 'ISIN of its main share';
COMMENT ON COLUMN dim_company.ticker IS 'Ticker of its main share';
COMMENT ON COLUMN dim_company.sector IS 'Sector, in the words of its source';
COMMENT ON COLUMN dim_company.parent_company_id IS 'company_id of its owner, where the registry has it';
COMMENT ON COLUMN dim_company.status IS 'registered: a company source names it; discovered: only texts or fact rows do';
COMMENT ON COLUMN dim_company.merged_into_company_id IS 'Set on a tombstone: the company that this id means now';

-- Grain: one other name of one company.
CREATE TABLE IF NOT EXISTS dim_company_alias (
  company_key BIGINT NOT NULL,
  alias VARCHAR NOT NULL,
  language VARCHAR,
  kind VARCHAR NOT NULL
);
COMMENT ON TABLE dim_company_alias IS 'Grain: one other name of one company.';
COMMENT ON COLUMN dim_company_alias.company_key IS 'Company';
COMMENT ON COLUMN dim_company_alias.alias IS 'The name as its source spells it';
COMMENT ON COLUMN dim_company_alias.language IS 'Language, where the script tells it; NULL otherwise';
COMMENT ON COLUMN dim_company_alias.kind IS 'alias, legal, former, ticker, isin, product or person';

-- Grain: one article by its content; the same content in two files is one document.
CREATE TABLE IF NOT EXISTS dim_document (
  document_key BIGINT NOT NULL,
  document_id VARCHAR NOT NULL,
  source_file VARCHAR NOT NULL,
  source_line BIGINT NOT NULL,
  media_type VARCHAR NOT NULL,
  url VARCHAR,
  publisher VARCHAR,
  title VARCHAR,
  language VARCHAR NOT NULL,
  published_on DATE,
  text VARCHAR NOT NULL,
  story_id VARCHAR NOT NULL,
  fingerprint INTEGER[],
  run_key BIGINT NOT NULL
);
COMMENT ON TABLE dim_document IS 'Grain: one article by its content; the same content in two files is one document.';
COMMENT ON COLUMN dim_document.document_key IS 'Key: hash of document_id';
COMMENT ON COLUMN dim_document.document_id IS 'SHA-256 of the content, 64 hexadecimal digits';
COMMENT ON COLUMN dim_document.source_file IS 'File it was read from, relative to the input folder';
COMMENT ON COLUMN dim_document.source_line IS 'Line or element of the file, from 1; 0 where the file is one article';
COMMENT ON COLUMN dim_document.media_type IS 'Format of the file';
COMMENT ON COLUMN dim_document.url IS 'Its address';
COMMENT ON COLUMN dim_document.publisher IS 'Who published it';
COMMENT ON COLUMN dim_document.title IS 'Headline';
COMMENT ON COLUMN dim_document.language IS 'ISO 639-1 code of the language that it is read in';
COMMENT ON COLUMN dim_document.published_on IS 'Day it was published; NULL where neither file nor text gives one';
COMMENT ON COLUMN dim_document.text IS 'Headline and body; spans of facts count its code points';
COMMENT ON COLUMN dim_document.story_id IS 'Least document_id of the documents that tell the same text';
COMMENT ON COLUMN dim_document.fingerprint IS '30 least hashes of its word sequences, by which stories are grouped; empty for a very short text';
COMMENT ON COLUMN dim_document.run_key IS 'Run that loaded it';

-- Grain: one company that is mentioned in one document.
CREATE TABLE IF NOT EXISTS bridge_document_company (
  document_key BIGINT NOT NULL,
  company_key BIGINT NOT NULL,
  mentions INTEGER NOT NULL,
  named INTEGER NOT NULL
);
COMMENT ON TABLE bridge_document_company IS 'Grain: one company that is mentioned in one document.';
COMMENT ON COLUMN bridge_document_company.document_key IS 'Document';
COMMENT ON COLUMN bridge_document_company.company_key IS 'Company';
COMMENT ON COLUMN bridge_document_company.mentions IS 'How often it is mentioned, pronouns and descriptions included';
COMMENT ON COLUMN bridge_document_company.named IS 'How often it is mentioned by name, alias or ticker';

-- Grain: one metric that a claim may have.
CREATE TABLE IF NOT EXISTS dim_metric (
  metric_key BIGINT NOT NULL,
  metric VARCHAR NOT NULL,
  unit_kind VARCHAR NOT NULL,
  description VARCHAR NOT NULL,
  subjects VARCHAR NOT NULL,
  objects VARCHAR NOT NULL,
  is_single BOOLEAN NOT NULL
);
COMMENT ON TABLE dim_metric IS 'Grain: one metric that a claim may have.';
COMMENT ON COLUMN dim_metric.metric_key IS 'Key: hash of the code';
COMMENT ON COLUMN dim_metric.metric IS 'Code';
COMMENT ON COLUMN dim_metric.unit_kind IS 'money, percent, count, watt, multiple or year';
COMMENT ON COLUMN dim_metric.description IS 'What it measures';
COMMENT ON COLUMN dim_metric.subjects IS 'Who the subjects of its claims are';
COMMENT ON COLUMN dim_metric.objects IS 'Who the objects of its claims are; empty where there are none';
COMMENT ON COLUMN dim_metric.is_single IS 'Whether a company has one true value of it for a period, so that different values conflict';

-- Grain: one currency of ISO 4217.
CREATE TABLE IF NOT EXISTS dim_currency (
  currency_key BIGINT NOT NULL,
  currency_code VARCHAR NOT NULL,
  name VARCHAR NOT NULL,
  minor_units INTEGER NOT NULL
);
COMMENT ON TABLE dim_currency IS 'Grain: one currency of ISO 4217.';
COMMENT ON COLUMN dim_currency.currency_key IS 'Key: hash of the code';
COMMENT ON COLUMN dim_currency.currency_code IS 'ISO 4217 code';
COMMENT ON COLUMN dim_currency.name IS 'English name';
COMMENT ON COLUMN dim_currency.minor_units IS 'Digits after the decimal point that its prices use';

-- Grain: one day of a year that some fact refers to.
CREATE TABLE IF NOT EXISTS dim_date (
  date_key DATE NOT NULL,
  year INTEGER NOT NULL,
  quarter INTEGER NOT NULL,
  month INTEGER NOT NULL,
  day INTEGER NOT NULL,
  weekday INTEGER NOT NULL,
  iso_week INTEGER NOT NULL,
  is_weekend BOOLEAN NOT NULL,
  year_period VARCHAR NOT NULL,
  quarter_period VARCHAR NOT NULL
);
COMMENT ON TABLE dim_date IS 'Grain: one day of a year that some fact refers to.';
COMMENT ON COLUMN dim_date.date_key IS 'The day';
COMMENT ON COLUMN dim_date.year IS 'Year';
COMMENT ON COLUMN dim_date.quarter IS 'Quarter, 1 to 4';
COMMENT ON COLUMN dim_date.month IS 'Month, 1 to 12';
COMMENT ON COLUMN dim_date.day IS 'Day of the month';
COMMENT ON COLUMN dim_date.weekday IS 'Day of the week, 1 (Monday) to 7';
COMMENT ON COLUMN dim_date.iso_week IS 'Week of the year by ISO 8601';
COMMENT ON COLUMN dim_date.is_weekend IS 'Saturday or Sunday';
COMMENT ON COLUMN dim_date.year_period IS 'The year as periods of claims write it: 2025';
COMMENT ON COLUMN dim_date.quarter_period IS 'The quarter as periods of claims write it: 2025Q3';
