-- Documents that tell the same text again. Each has a fingerprint of 30 least hashes of its word sequences; cut into
-- six bands of five, two documents that share most of their text share a band. In each band the documents are compared
-- with the first one only, and belong together where at least 18 of 30 hashes agree: linear in the number of documents.
CREATE OR REPLACE TEMP TABLE story_band AS
WITH band AS (
  SELECT document_id, fingerprint, unnest(range(6)) AS band FROM dim_document WHERE len(fingerprint) = 30
)
SELECT document_id, band, md5_number_lower(array_to_string(fingerprint[band * 5 + 1 : band * 5 + 5], ',')) AS hash
FROM band;

CREATE OR REPLACE TEMP TABLE story_pair AS
WITH shared AS (
  SELECT band, hash, min(document_id) AS first_id FROM story_band GROUP BY band, hash HAVING count(*) > 1
),
candidate AS (
  SELECT DISTINCT s.first_id, b.document_id
  FROM story_band b
  JOIN shared s USING (band, hash)
  WHERE b.document_id <> s.first_id
)
SELECT c.first_id, c.document_id
FROM candidate c
JOIN dim_document a ON a.document_id = c.first_id
JOIN dim_document b ON b.document_id = c.document_id
WHERE are_alike(a.fingerprint, b.fingerprint);

DROP TABLE story_band;

-- The least document id of all that are tied to each other, pair by pair.
CREATE OR REPLACE TEMP TABLE story AS
WITH RECURSIVE tie AS (
  SELECT first_id AS a, document_id AS b FROM story_pair
  UNION
  SELECT document_id, first_id FROM story_pair
),
member(document_id, story_id) USING KEY (document_id) AS (
  SELECT a, min(least(a, b)) FROM tie GROUP BY a
  UNION
  SELECT t.b, min(m.story_id)
  FROM member m
  JOIN tie t ON t.a = m.document_id
  JOIN recurring.member r ON r.document_id = t.b
  WHERE m.story_id < r.story_id
  GROUP BY t.b
)
SELECT document_id, story_id FROM member;

UPDATE dim_document d
SET story_id = s.story_id
FROM (
  SELECT d.document_id, coalesce(s.story_id, d.document_id) AS story_id
  FROM dim_document d
  LEFT JOIN story s USING (document_id)
) s
WHERE d.document_id = s.document_id AND d.story_id <> s.story_id;
