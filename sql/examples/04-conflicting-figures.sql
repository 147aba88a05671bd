-- Where do sources contradict each other on the same company, metric and period, and who says what?
SELECT
  k.company, k.metric, k.period, k.unit, k.modality,
  round(100 * (k.highest - k.lowest) / abs(k.highest), 1) AS apart_percent,
  list_sort(list(DISTINCT format('{} ({})', c.quote, coalesce(c.source, c.source_file)))) AS told
FROM conflicts k
JOIN claims c
  ON c.subjects = [k.company] AND c.metric = k.metric AND c.period = k.period AND c.unit = k.unit
  AND c.modality = k.modality AND list_sort(c.objects) = k.objects AND c.value IS NOT NULL
GROUP BY ALL
ORDER BY apart_percent DESC, k.company, k.metric, k.period, k.unit, k.modality;
