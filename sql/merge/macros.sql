-- A surrogate key: 63 bits of the MD5 of the natural id, so that it never depends on what was loaded before.
CREATE OR REPLACE TEMP MACRO key_of(natural_id) AS (md5_number_lower(natural_id) >> 1)::BIGINT;

-- Whether a claim's unit is the code of a currency.
CREATE OR REPLACE TEMP MACRO is_currency(unit) AS regexp_full_match(unit, '[A-Z]{3}');

-- The ids or units that a text joined by commas lists.
CREATE OR REPLACE TEMP MACRO parts_of(joined) AS CASE WHEN joined = '' THEN [] ELSE string_split(joined, ',') END;

-- What is told of one claim, joined so that two claims are equal only where all of it is. Ids of several companies are
-- joined by commas.
CREATE OR REPLACE TEMP MACRO told(metric, subjects, objects, low, high, unit, qualifier, modality, period, quote_start, quote_end) AS
  concat_ws('|', metric, subjects, objects, coalesce(low::VARCHAR, ''),
    coalesce(high::VARCHAR, ''), unit, qualifier, modality, coalesce(period, ''), quote_start, quote_end);

-- Whether two texts share most of their words, by their fingerprints.
CREATE OR REPLACE TEMP MACRO are_alike(a, b) AS len(list_filter(list_zip(a, b), lambda p: p[1] = p[2])) >= 18;
