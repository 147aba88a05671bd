-- How did guidance for capital expenditure move, and how does it compare with what was spent?
-- The middle of a range stands for it; a year without a report yet has no actual figure.
WITH capex AS (
  SELECT
    subjects[1] AS company, period, unit, modality, dated_on,
    (value + coalesce(value_high, value)) / 2e9 AS billions
  FROM claims
  WHERE metric = 'capex' AND len(subjects) = 1 AND period IS NOT NULL AND value IS NOT NULL
)
SELECT
  company, period, unit,
  arg_min(billions, dated_on) FILTER (modality <> 'actual') AS first_guidance,
  arg_max(billions, dated_on) FILTER (modality <> 'actual') AS last_guidance,
  arg_max(billions, dated_on) FILTER (modality = 'actual') AS actual,
  round(100 * (last_guidance / nullif(first_guidance, 0) - 1), 1) AS guidance_change_percent,
  round(100 * (actual / nullif(last_guidance, 0) - 1), 1) AS actual_against_guidance_percent
FROM capex
GROUP BY company, period, unit
ORDER BY period DESC, coalesce(last_guidance, actual) DESC, company;
