-- The rates to dollars and euros of each currency and day that money claims need: those of new claims, and of earlier
-- ones whose last rate may have changed.
CREATE OR REPLACE TEMP TABLE conversion_needed AS
SELECT c.unit AS currency, coalesce(d.published_on, getvariable('as_of')) AS dated_on
FROM staging.claim c
SEMI JOIN told_document USING (document_number)
JOIN (SELECT document_number, published_on FROM staging.document) d USING (document_number)
WHERE is_currency(c.unit)
UNION
SELECT k.unit, coalesce(c.stated_on, getvariable('as_of'))
FROM tonight.stated_claim c
JOIN tonight.claim_kind k USING (kind_number)
JOIN new_row n ON n.row_number = c.rowid
WHERE is_currency(k.unit)
UNION
SELECT unit, dated_on
FROM fact_claim
WHERE is_currency(unit) AND dated_on >= (SELECT rate_date FROM first_new_rate);

-- Every rate in both directions, one for each pair and day.
CREATE OR REPLACE TEMP TABLE rate_step AS
WITH both_ways AS (
  SELECT base_currency AS sold, quote_currency AS bought, rate_date, rate, source, false AS is_inverse
  FROM fact_exchange_rate
  UNION ALL
  SELECT quote_currency, base_currency, rate_date, 1 / rate, source, true
  FROM fact_exchange_rate
)
SELECT sold, bought, rate_date, min(struct_pack(is_inverse, source, rate)) AS best
FROM both_ways
GROUP BY sold, bought, rate_date;

CREATE OR REPLACE TEMP TABLE conversion_target AS
SELECT unnest(['USD', 'EUR']) AS target;

CREATE OR REPLACE TEMP TABLE base AS
SELECT DISTINCT base_currency AS via FROM fact_exchange_rate;

-- The last rate on or before the day, for every pair that a conversion may go through.
CREATE OR REPLACE TEMP TABLE last_rate AS
WITH asked AS (
  SELECT currency AS sold, target AS bought, dated_on FROM conversion_needed, conversion_target
  UNION
  SELECT currency, via, dated_on FROM conversion_needed, base
  UNION
  SELECT via, target, dated_on
  FROM (SELECT DISTINCT dated_on FROM conversion_needed), base, conversion_target
)
SELECT a.sold, a.bought, a.dated_on, s.rate_date, s.best.rate AS rate, s.best.source AS source
FROM asked a
ASOF JOIN rate_step s ON a.sold = s.sold AND a.bought = s.bought AND a.dated_on >= s.rate_date;

-- Ways from a currency to a target: it is the target itself, one rate, or two rates by way of a base currency.
CREATE OR REPLACE TEMP TABLE conversion AS
WITH way AS (
  SELECT currency, dated_on, target, 0 AS legs, '' AS via, dated_on AS rate_date, 1::DOUBLE AS rate,
    'identity' AS source
  FROM conversion_needed, conversion_target
  WHERE currency = target
  UNION ALL
  SELECT sold, dated_on, bought, 1, '', rate_date, rate, source
  FROM last_rate
  WHERE bought IN ('USD', 'EUR')
  UNION ALL
  SELECT a.sold, a.dated_on, b.bought, 2, a.bought, least(a.rate_date, b.rate_date), a.rate * b.rate,
    CASE WHEN a.source = b.source THEN a.source ELSE a.source || ' + ' || b.source END
  FROM last_rate a
  JOIN last_rate b ON a.bought = b.sold AND a.dated_on = b.dated_on
  WHERE b.bought IN ('USD', 'EUR') AND a.sold <> b.bought
),
fresh AS (
  SELECT currency, dated_on, target,
    arg_min(struct_pack(rate, rate_date, source),
      struct_pack(legs, age := date_diff('day', rate_date, dated_on), via)) AS best
  FROM way
  WHERE date_diff('day', rate_date, dated_on) <= getvariable('max_rate_age')
  GROUP BY currency, dated_on, target
),
latest AS (
  SELECT currency, dated_on, target, max(rate_date) AS rate_date FROM way GROUP BY currency, dated_on, target
)
SELECT
  n.currency, n.dated_on, t.target, f.best.rate AS rate, f.best.rate_date AS rate_date, f.best.source AS source,
  CASE
    WHEN f.best IS NOT NULL THEN NULL
    WHEN l.rate_date IS NULL THEN format('no rate of {} to {} on or before {}', n.currency, t.target, n.dated_on)
    ELSE format('the last rate of {} to {} is of {}, {} days before {}; at most {} are allowed', n.currency, t.target,
      l.rate_date, date_diff('day', l.rate_date, n.dated_on), n.dated_on, getvariable('max_rate_age'))
  END AS note
FROM conversion_needed n
CROSS JOIN conversion_target t
LEFT JOIN fresh f ON f.currency = n.currency AND f.dated_on = n.dated_on AND f.target = t.target
LEFT JOIN latest l ON l.currency = n.currency AND l.dated_on = n.dated_on AND l.target = t.target;

CREATE OR REPLACE TEMP TABLE conversion_rates AS
SELECT
  usd.currency, usd.dated_on, usd.rate AS fx_rate, eur.rate AS fx_rate_eur,
  coalesce(usd.rate_date, eur.rate_date) AS fx_rate_date, coalesce(usd.source, eur.source) AS fx_source,
  nullif(concat_ws('; ', usd.note, eur.note), '') AS fx_note
FROM conversion usd
JOIN conversion eur USING (currency, dated_on)
WHERE usd.target = 'USD' AND eur.target = 'EUR';

UPDATE fact_claim c
SET amount_usd = round(c.value * r.fx_rate, 2),
    amount_eur = round(c.value * r.fx_rate_eur, 2),
    fx_rate = r.fx_rate,
    fx_rate_eur = r.fx_rate_eur,
    fx_rate_date = r.fx_rate_date,
    fx_source = r.fx_source,
    fx_note = r.fx_note
FROM conversion_rates r
WHERE c.unit = r.currency
  AND c.dated_on = r.dated_on
  AND c.value IS NOT NULL
  AND (c.fx_rate, c.fx_rate_eur, c.fx_rate_date, c.fx_source, c.fx_note)
    IS DISTINCT FROM (r.fx_rate, r.fx_rate_eur, r.fx_rate_date, r.fx_source, r.fx_note);
