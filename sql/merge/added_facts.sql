-- The facts that this run added.
SELECT
  (SELECT count(*) FROM fact_claim WHERE run_key = getvariable('run_key')) AS claims,
  (SELECT count(*) FROM fact_relation WHERE run_key = getvariable('run_key')) AS relations,
  (SELECT count(*) FROM fact_quantity WHERE run_key = getvariable('run_key')) AS quantities;
