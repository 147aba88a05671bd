-- Facts: what was read, with the words that tell it.

-- Grain: one claim in one document or CSV row.
CREATE TABLE IF NOT EXISTS fact_claim (
  claim_key BIGINT NOT NULL,
  document_key BIGINT,
  run_key BIGINT NOT NULL,
  metric_key BIGINT NOT NULL,
  source VARCHAR,
  source_file VARCHAR,
  source_line BIGINT,
  source_row VARCHAR,
  dated_on DATE NOT NULL,
  value DOUBLE,
  value_high DOUBLE,
  unit VARCHAR NOT NULL,
  qualifier VARCHAR NOT NULL,
  modality VARCHAR NOT NULL,
  period VARCHAR,
  period_start DATE,
  period_end DATE,
  amount_usd DOUBLE,
  amount_eur DOUBLE,
  fx_rate DOUBLE,
  fx_rate_eur DOUBLE,
  fx_rate_date DATE,
  fx_source VARCHAR,
  fx_note VARCHAR,
  quote VARCHAR NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  rule VARCHAR NOT NULL,
  confidence DOUBLE NOT NULL
);
COMMENT ON TABLE fact_claim IS 'Grain: one claim in one document or CSV row.';
COMMENT ON COLUMN fact_claim.claim_key IS 'Key: hash of the document or row and all that is told';
COMMENT ON COLUMN fact_claim.document_key IS 'Document; NULL where a CSV row states it';
COMMENT ON COLUMN fact_claim.run_key IS 'Run that loaded it';
COMMENT ON COLUMN fact_claim.metric_key IS 'Metric';
COMMENT ON COLUMN fact_claim.source IS 'Source of the CSV row by its name in sources.yml; NULL for a document';
COMMENT ON COLUMN fact_claim.source_file IS 'File of the CSV row; NULL for a document';
COMMENT ON COLUMN fact_claim.source_line IS 'Line on which the CSV row begins; NULL for a document';
COMMENT ON COLUMN fact_claim.source_row IS 'The CSV row as it stands in the file, which the quote is a part of; NULL for a document';
COMMENT ON COLUMN fact_claim.dated_on IS 'Day as of which it is converted: published_on, or the day of the row, or else the day of the run';
COMMENT ON COLUMN fact_claim.value IS 'Value or lower end of a range; NULL where no number is told';
COMMENT ON COLUMN fact_claim.value_high IS 'Upper end of a range';
COMMENT ON COLUMN fact_claim.unit IS 'ISO 4217 code for money, %, pp, bp, count, W, x or year';
COMMENT ON COLUMN fact_claim.qualifier IS 'exact, about, at_least, at_most or range';
COMMENT ON COLUMN fact_claim.modality IS 'actual, planned, forecast or rumour';
COMMENT ON COLUMN fact_claim.period IS 'Year or quarter that it is of: 2025 or 2025Q3';
COMMENT ON COLUMN fact_claim.period_start IS 'First day of the period';
COMMENT ON COLUMN fact_claim.period_end IS 'Last day of the period';
COMMENT ON COLUMN fact_claim.amount_usd IS 'Value in US dollars as of dated_on; NULL where fx_note says why';
COMMENT ON COLUMN fact_claim.amount_eur IS 'Value in euros as of dated_on; NULL where fx_note says why';
COMMENT ON COLUMN fact_claim.fx_rate IS 'Dollars for one unit';
COMMENT ON COLUMN fact_claim.fx_rate_eur IS 'Euros for one unit';
COMMENT ON COLUMN fact_claim.fx_rate_date IS 'Day of the rate to dollars, or to euros where there is none to dollars; of two rates on the way, the older';
COMMENT ON COLUMN fact_claim.fx_source IS 'Source of the rate; identity for dollars';
COMMENT ON COLUMN fact_claim.fx_note IS 'Why an amount is NULL';
COMMENT ON COLUMN fact_claim.quote IS 'The words that tell it';
COMMENT ON COLUMN fact_claim.quote_start IS 'First code point of the quote in the text, from 0';
COMMENT ON COLUMN fact_claim.quote_end IS 'Code point after the quote';
COMMENT ON COLUMN fact_claim.rule IS 'Rule or path of cues that read it';
COMMENT ON COLUMN fact_claim.confidence IS 'Lower bound of the measured precision of the rule, or of its sort where it is rare, from 0 to 1';

-- Grain: one company in one role of one claim; a total of four companies is one claim with four rows here.
CREATE TABLE IF NOT EXISTS bridge_claim_company (
  claim_key BIGINT NOT NULL,
  company_key BIGINT NOT NULL,
  role VARCHAR NOT NULL,
  ordinal INTEGER NOT NULL
);
COMMENT ON TABLE bridge_claim_company IS 'Grain: one company in one role of one claim; a total of four companies is one claim with four rows here.';
COMMENT ON COLUMN bridge_claim_company.claim_key IS 'Claim';
COMMENT ON COLUMN bridge_claim_company.company_key IS 'Company';
COMMENT ON COLUMN bridge_claim_company.role IS 'subject or object';
COMMENT ON COLUMN bridge_claim_company.ordinal IS 'Place among the companies of that role, from 1';

-- Grain: one tie between two companies, or a company and a product, in one document.
CREATE TABLE IF NOT EXISTS fact_relation (
  relation_key BIGINT NOT NULL,
  document_key BIGINT NOT NULL,
  run_key BIGINT NOT NULL,
  type VARCHAR NOT NULL,
  from_company_key BIGINT NOT NULL,
  to_company_key BIGINT,
  to_name VARCHAR NOT NULL,
  quote VARCHAR NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  rule VARCHAR NOT NULL,
  confidence DOUBLE NOT NULL
);
COMMENT ON TABLE fact_relation IS 'Grain: one tie between two companies, or a company and a product, in one document.';
COMMENT ON COLUMN fact_relation.relation_key IS 'Key: hash of the document and all that is told';
COMMENT ON COLUMN fact_relation.document_key IS 'Document';
COMMENT ON COLUMN fact_relation.run_key IS 'Run that loaded it';
COMMENT ON COLUMN fact_relation.type IS 'partnership, supply, ownership, acquisition, investment, launch or competition';
COMMENT ON COLUMN fact_relation.from_company_key IS 'Company that it begins at';
COMMENT ON COLUMN fact_relation.to_company_key IS 'Other company; NULL where the other end is a product';
COMMENT ON COLUMN fact_relation.to_name IS 'Everyday name of the other end';
COMMENT ON COLUMN fact_relation.quote IS 'The words that tell it';
COMMENT ON COLUMN fact_relation.quote_start IS 'First code point of the quote in the text, from 0';
COMMENT ON COLUMN fact_relation.quote_end IS 'Code point after the quote';
COMMENT ON COLUMN fact_relation.rule IS 'Rule that read it';
COMMENT ON COLUMN fact_relation.confidence IS 'Lower bound of the measured precision of the rule, or of its sort where it is rare, from 0 to 1';

-- Grain: one quantity read at one place of a document, with its claim or the reason why it gave none.
CREATE TABLE IF NOT EXISTS fact_quantity (
  quantity_key BIGINT NOT NULL,
  document_key BIGINT NOT NULL,
  run_key BIGINT NOT NULL,
  claim_key BIGINT,
  ordinal INTEGER NOT NULL,
  reason VARCHAR,
  value DOUBLE,
  value_high DOUBLE,
  unit_kind VARCHAR NOT NULL,
  unit VARCHAR,
  qualifier VARCHAR NOT NULL,
  noun VARCHAR,
  reading VARCHAR NOT NULL,
  alternatives VARCHAR[],
  quote VARCHAR NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL
);
COMMENT ON TABLE fact_quantity IS 'Grain: one quantity read at one place of a document, with its claim or the reason why it gave none.';
COMMENT ON COLUMN fact_quantity.quantity_key IS 'Key: that of the document, with the ordinal in its lowest bits';
COMMENT ON COLUMN fact_quantity.document_key IS 'Document';
COMMENT ON COLUMN fact_quantity.run_key IS 'Run that loaded it';
COMMENT ON COLUMN fact_quantity.claim_key IS 'Claim that it became';
COMMENT ON COLUMN fact_quantity.ordinal IS 'Place among the quantities of the document, from 0';
COMMENT ON COLUMN fact_quantity.reason IS 'Why it became no claim; NULL where it did';
COMMENT ON COLUMN fact_quantity.value IS 'Value or lower end of a range';
COMMENT ON COLUMN fact_quantity.value_high IS 'Upper end of a range';
COMMENT ON COLUMN fact_quantity.unit_kind IS 'What is measured: money, percent, count, …';
COMMENT ON COLUMN fact_quantity.unit IS 'Unit as claims write it; NULL for a bare number';
COMMENT ON COLUMN fact_quantity.qualifier IS 'exact, about, at_least, at_most or range';
COMMENT ON COLUMN fact_quantity.noun IS 'For a count, the class of what is counted';
COMMENT ON COLUMN fact_quantity.reading IS 'How it was read: number, magnitude, unit and the clue that decided';
COMMENT ON COLUMN fact_quantity.alternatives IS 'Other units that it might have';
COMMENT ON COLUMN fact_quantity.quote IS 'The words that tell it';
COMMENT ON COLUMN fact_quantity.quote_start IS 'First code point of the quote in the text, from 0';
COMMENT ON COLUMN fact_quantity.quote_end IS 'Code point after the quote';

-- Grain: the rate of one pair of currencies on one day from one source.
CREATE TABLE IF NOT EXISTS fact_exchange_rate (
  rate_key BIGINT NOT NULL,
  rate_date DATE NOT NULL,
  base_currency VARCHAR NOT NULL,
  quote_currency VARCHAR NOT NULL,
  rate DOUBLE NOT NULL,
  source VARCHAR NOT NULL,
  run_key BIGINT NOT NULL
);
COMMENT ON TABLE fact_exchange_rate IS 'Grain: the rate of one pair of currencies on one day from one source.';
COMMENT ON COLUMN fact_exchange_rate.rate_key IS 'Key: hash of day, pair and source';
COMMENT ON COLUMN fact_exchange_rate.rate_date IS 'Day of the rate';
COMMENT ON COLUMN fact_exchange_rate.base_currency IS 'ISO 4217 code of the currency priced';
COMMENT ON COLUMN fact_exchange_rate.quote_currency IS 'ISO 4217 code of the currency it is priced in';
COMMENT ON COLUMN fact_exchange_rate.rate IS 'Units of quote_currency for one unit of base_currency';
COMMENT ON COLUMN fact_exchange_rate.source IS 'Source by its name in sources.yml';
COMMENT ON COLUMN fact_exchange_rate.run_key IS 'Run that loaded it';

-- Grain: one reason for which one input was refused; gone once it is accepted, or gone from the input.
CREATE TABLE IF NOT EXISTS rejection (
  rejection_key BIGINT NOT NULL,
  run_key BIGINT NOT NULL,
  step VARCHAR NOT NULL,
  code VARCHAR NOT NULL,
  source_file VARCHAR NOT NULL,
  source_line BIGINT NOT NULL,
  field VARCHAR NOT NULL,
  seen VARCHAR NOT NULL,
  message VARCHAR NOT NULL
);
COMMENT ON TABLE rejection IS 'Grain: one reason for which one input was refused; gone once it is accepted, or gone from the input.';
COMMENT ON COLUMN rejection.rejection_key IS 'Key: hash of all that is told';
COMMENT ON COLUMN rejection.run_key IS 'Run that refused it first';
COMMENT ON COLUMN rejection.step IS 'Step of the load that refused it';
COMMENT ON COLUMN rejection.code IS 'Stable code of the reason';
COMMENT ON COLUMN rejection.source_file IS 'File it stands in';
COMMENT ON COLUMN rejection.source_line IS 'Line or element, from 1; 0 for the whole file';
COMMENT ON COLUMN rejection.field IS 'Column or field at fault; empty where all of it is refused';
COMMENT ON COLUMN rejection.seen IS 'What was seen there';
COMMENT ON COLUMN rejection.message IS 'What was seen, what is allowed, what to do';
