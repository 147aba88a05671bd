-- Views that set claims of several stories side by side: the same company, metric, period, unit, modality and objects.

CREATE OR REPLACE VIEW comparable_claims AS
SELECT
  company, c.metric, c.period, c.unit, c.modality, list_sort(c.objects) AS objects, c.value, c.dated_on, c.confidence,
  coalesce(c.story_id, c.source) AS story, c.claim_key
FROM claims c, unnest(c.subjects) AS subject(company)
JOIN dim_metric m ON m.metric = c.metric
WHERE m.is_single AND c.period IS NOT NULL AND c.value IS NOT NULL AND len(c.subjects) = 1 AND c.qualifier <> 'range';

CREATE OR REPLACE VIEW conflicts AS
SELECT
  company, metric, period, unit, modality, objects, min(value) AS lowest, max(value) AS highest,
  list(DISTINCT value ORDER BY value) AS values_told, count(DISTINCT story) AS stories, count(*) AS claims
FROM comparable_claims
GROUP BY company, metric, period, unit, modality, objects
HAVING max(value) - min(value) > 0.005 * greatest(abs(max(value)), abs(min(value)))
ORDER BY company, metric, period, unit, modality, objects;

CREATE OR REPLACE VIEW consensus AS
WITH rounded AS (
  SELECT *, round(value / pow(10, floor(log10(abs(value))) - 2)) * pow(10, floor(log10(abs(value))) - 2) AS told
  FROM comparable_claims
  WHERE value <> 0
),
voted AS (
  SELECT
    company, metric, period, unit, modality, objects, told, count(DISTINCT story) AS stories, max(dated_on) AS last_told_on,
    mode(value ORDER BY value) AS value
  FROM rounded
  GROUP BY company, metric, period, unit, modality, objects, told
)
SELECT
  company, metric, period, unit, modality, objects, value, stories,
  sum(stories) OVER (PARTITION BY company, metric, period, unit, modality, objects)::BIGINT AS all_stories, last_told_on
FROM voted
QUALIFY row_number() OVER (
  PARTITION BY company, metric, period, unit, modality, objects ORDER BY stories DESC, last_told_on DESC, value DESC) = 1
ORDER BY company, metric, period, unit, modality, objects;
