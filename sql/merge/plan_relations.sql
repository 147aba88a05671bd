CREATE OR REPLACE TEMP TABLE new_relation AS
SELECT
  key_of(concat_ws('|', document_id, type, from_company, coalesce(to_company, ''), to_name, quote_start, quote_end))
    AS relation_key,
  t.document_key,
  r.* EXCLUDE (document_id)
FROM staging.relation r
JOIN told_document t USING (document_id);

DELETE FROM new_relation
WHERE rowid NOT IN (SELECT arg_min(rowid, struct_pack(rule, confidence)) FROM new_relation GROUP BY relation_key);
