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
SELECT
  key_of(document_id) AS document_key, document_id, d.document_number, d.url, d.title, d.published_on, d.fingerprint,
  s.place, s.place.file AS source_file, s.place.line AS source_line
FROM staging.document d
JOIN seen_document s USING (document_id)
ANTI JOIN published.dim_document p USING (document_id);

-- An earlier document gives way to a new one, unless its own content was seen again: to one of the same address, to one in
-- the same file where that holds no other, and among the many of a file to one of the same headline and day, or to one on
-- its line that tells most of its text. The address of a whole site is none.
CREATE OR REPLACE TEMP TABLE replaced_document AS
WITH earlier AS (
  SELECT document_key, source_file, source_line, coalesce(url, '') AS url, title, published_on, fingerprint
  FROM published.dim_document
  ANTI JOIN seen_document USING (document_id)
),
later AS (
  SELECT source_file, source_line, coalesce(url, '') AS url, title, published_on, fingerprint FROM new_document
)
SELECT e.document_key
FROM earlier e
JOIN later n USING (source_file, source_line)
WHERE (e.url = n.url OR e.url = '' OR n.url = '')
  AND (source_line = 0 OR are_alike(e.fingerprint, n.fingerprint))
UNION
SELECT e.document_key
FROM earlier e
SEMI JOIN later n ON e.source_file = n.source_file AND e.url = n.url AND e.title = n.title
  AND e.published_on IS NOT DISTINCT FROM n.published_on
UNION
SELECT e.document_key
FROM earlier e
SEMI JOIN later n USING (url)
WHERE regexp_matches(url, '^[a-z]+://[^/]*/.');

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
