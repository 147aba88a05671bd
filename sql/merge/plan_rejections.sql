CREATE OR REPLACE TEMP TABLE staged_rejection AS
SELECT DISTINCT
  key_of(concat_ws('|', step, code, source_file, source_line, field, seen, message)) AS rejection_key,
  * EXCLUDE (is_document)
FROM tonight.rejection;

CREATE OR REPLACE TEMP TABLE new_rejection AS
SELECT * FROM staged_rejection ANTI JOIN published.rejection USING (rejection_key);

-- Rejections of what was read again and is accepted now, and of what is gone from the input.
CREATE OR REPLACE TEMP TABLE removed_rejection AS
SELECT rejection_key
FROM published.rejection
WHERE (step <> 'readArticles'
    OR getvariable('whole_input')
    OR source_file IN (SELECT source_file FROM tonight.sighting UNION SELECT source_file FROM tonight.rejection))
  AND rejection_key NOT IN (SELECT rejection_key FROM staged_rejection);
