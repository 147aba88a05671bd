-- Each document of this load with the first of the places where it was seen; the same content in two files is one
-- document.
CREATE OR REPLACE TEMP TABLE seen_document AS
SELECT
  document_id,
  min(struct_pack(file := source_file, line := source_line, media_type := media_type)) AS place,
  count(*) AS sightings
FROM tonight.sighting
GROUP BY document_id;

CREATE OR REPLACE TEMP TABLE new_document AS
SELECT key_of(document_id) AS document_key, document_id, d.document_number, d.url, s.place
FROM staging.document d
JOIN seen_document s USING (document_id)
ANTI JOIN published.dim_document p USING (document_id);

-- An earlier document gives way to a new one from the same place or the same address, unless its own content was seen
-- again. The same line of a file with another address is another document, and the address of a whole site is none.
CREATE OR REPLACE TEMP TABLE replaced_document AS
WITH earlier AS (
  SELECT document_key, document_id, source_file, source_line, url
  FROM published.dim_document
  ANTI JOIN seen_document USING (document_id)
)
SELECT e.document_key
FROM earlier e
JOIN new_document n ON e.source_file = n.place.file AND e.source_line = n.place.line
WHERE coalesce(e.url = n.url, true)
UNION
SELECT e.document_key
FROM earlier e
JOIN new_document n USING (url)
WHERE NOT regexp_full_match(url, '[a-z]+://[^/]*/?');

-- Documents whose facts are taken from this load: new ones, and stored ones that were read again.
CREATE OR REPLACE TEMP TABLE told_document AS
SELECT document_key, document_id, document_number FROM new_document
UNION ALL
SELECT p.document_key, document_id, d.document_number
FROM published.dim_document p
JOIN (SELECT document_id, document_number FROM staging.document) d USING (document_id)
WHERE getvariable('reprocess');

-- Documents whose earlier facts no longer hold.
CREATE OR REPLACE TEMP TABLE cleared_document AS
SELECT document_key FROM replaced_document
UNION
SELECT document_key FROM told_document ANTI JOIN new_document USING (document_key);
