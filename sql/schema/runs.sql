-- The history of loads. Only the times of run and run_step differ between two loads of the same input.

-- Grain: one load that published a generation.
CREATE TABLE IF NOT EXISTS dim_run (
  run_key BIGINT NOT NULL,
  run_id VARCHAR NOT NULL,
  run_number INTEGER NOT NULL,
  as_of DATE NOT NULL
);
COMMENT ON TABLE dim_run IS 'Grain: one load that published a generation.';
COMMENT ON COLUMN dim_run.run_key IS 'Key: hash of run_id';
COMMENT ON COLUMN dim_run.run_id IS 'Number of the run and the day it is of: 00012-2025-11-12';
COMMENT ON COLUMN dim_run.run_number IS 'Number of the run, from 1';
COMMENT ON COLUMN dim_run.as_of IS 'Day it is of';

-- Grain: one load that published a generation, with what it changed.
CREATE TABLE IF NOT EXISTS run (
  run_key BIGINT NOT NULL,
  run_id VARCHAR NOT NULL,
  as_of DATE NOT NULL,
  started_at TIMESTAMP NOT NULL,
  finished_at TIMESTAMP NOT NULL,
  status VARCHAR NOT NULL,
  documents_in BIGINT NOT NULL,
  documents_loaded BIGINT NOT NULL,
  documents_skipped BIGINT NOT NULL,
  documents_rejected BIGINT NOT NULL,
  documents_replaced BIGINT NOT NULL,
  claims BIGINT NOT NULL,
  relations BIGINT NOT NULL,
  quantities BIGINT NOT NULL,
  companies BIGINT NOT NULL,
  rates BIGINT NOT NULL,
  rejections BIGINT NOT NULL,
  removed BIGINT NOT NULL
);
COMMENT ON TABLE run IS 'Grain: one load that published a generation, with what it changed.';
COMMENT ON COLUMN run.run_key IS 'Run';
COMMENT ON COLUMN run.run_id IS 'Number of the run and the day it is of';
COMMENT ON COLUMN run.as_of IS 'Day it is of';
COMMENT ON COLUMN run.started_at IS 'When it began, UTC';
COMMENT ON COLUMN run.finished_at IS 'When it was about to publish, UTC';
COMMENT ON COLUMN run.status IS 'published';
COMMENT ON COLUMN run.documents_in IS 'Documents found in the input';
COMMENT ON COLUMN run.documents_loaded IS 'New documents';
COMMENT ON COLUMN run.documents_skipped IS 'Documents whose content was there already';
COMMENT ON COLUMN run.documents_rejected IS 'Documents that were refused';
COMMENT ON COLUMN run.documents_replaced IS 'Earlier documents that gave way to changed ones';
COMMENT ON COLUMN run.claims IS 'New claims';
COMMENT ON COLUMN run.relations IS 'New relations';
COMMENT ON COLUMN run.quantities IS 'New quantities';
COMMENT ON COLUMN run.companies IS 'New or changed companies';
COMMENT ON COLUMN run.rates IS 'New or changed exchange rates';
COMMENT ON COLUMN run.rejections IS 'Refused inputs of all kinds';
COMMENT ON COLUMN run.removed IS 'Facts, aliases and rejections that no longer hold';

-- Grain: one step of one run.
CREATE TABLE IF NOT EXISTS run_step (
  run_key BIGINT NOT NULL,
  ordinal INTEGER NOT NULL,
  step VARCHAR NOT NULL,
  started_at TIMESTAMP NOT NULL,
  finished_at TIMESTAMP NOT NULL,
  items_read BIGINT NOT NULL,
  items_accepted BIGINT NOT NULL,
  items_rejected BIGINT NOT NULL
);
COMMENT ON TABLE run_step IS 'Grain: one step of one run.';
COMMENT ON COLUMN run_step.run_key IS 'Run';
COMMENT ON COLUMN run_step.ordinal IS 'Place among the steps, from 1';
COMMENT ON COLUMN run_step.step IS 'Name of the step';
COMMENT ON COLUMN run_step.started_at IS 'When it began, UTC';
COMMENT ON COLUMN run_step.finished_at IS 'When it ended, UTC';
COMMENT ON COLUMN run_step.items_read IS 'Items read';
COMMENT ON COLUMN run_step.items_accepted IS 'Items taken';
COMMENT ON COLUMN run_step.items_rejected IS 'Items refused';
