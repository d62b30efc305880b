-- One row per rule of paying, year, group on which money was spent and board that gave for it: cents. Under `pool` nobody pays for a group in particular; under `earmarked` what was given for the group pays for it first. The rest has no board yet.
WITH spent AS (
  SELECT period, group_key, sum(cents) AS cents
  FROM work.booking_entries
  WHERE kind = 'expense' AND group_key IS NOT NULL
  GROUP BY period, group_key
),
given AS (
  SELECT period, group_key, board_key, sum(cents) AS cents
  FROM work.booking_entries
  WHERE kind IN ('fee', 'grant', 'cofunding', 'subsidy') AND group_key IS NOT NULL
  GROUP BY period, group_key, board_key
  HAVING sum(cents) > 0
),
earmarked AS (
  SELECT
    given.period,
    given.group_key,
    given.board_key,
    CAST(given.cents AS HUGEINT) AS weight,
    CAST(sum(given.cents) OVER (PARTITION BY given.period, given.group_key) AS HUGEINT) AS whole,
    CAST(least(spent.cents, sum(given.cents) OVER (PARTITION BY given.period, given.group_key)) AS HUGEINT) AS covered
  FROM given
  JOIN spent ON spent.period IS NOT DISTINCT FROM given.period AND spent.group_key = given.group_key
  WHERE spent.cents > 0
),
rounded AS (SELECT *, covered * weight // whole AS part, covered * weight % whole AS remainder FROM earmarked),
ranked AS (
  SELECT
    *,
    covered - sum(part) OVER (PARTITION BY period, group_key) AS left_over,
    row_number() OVER (PARTITION BY period, group_key ORDER BY remainder DESC, board_key) AS place
  FROM rounded
),
own AS (
  SELECT period, group_key, board_key, CAST(part + CASE WHEN place <= left_over THEN 1 ELSE 0 END AS BIGINT) AS cents FROM ranked
),
covered AS (SELECT period, group_key, sum(cents) AS cents FROM own GROUP BY period, group_key)
SELECT 'pool' AS payers, period, group_key, NULL AS board_key, TRUE AS pooled, CAST(cents AS BIGINT) AS cents FROM spent
UNION ALL
SELECT 'earmarked', period, group_key, board_key, FALSE, cents FROM own
UNION ALL
SELECT 'earmarked', spent.period, spent.group_key, NULL, TRUE, CAST(spent.cents - coalesce(covered.cents, 0) AS BIGINT)
FROM spent
LEFT JOIN covered ON covered.period IS NOT DISTINCT FROM spent.period AND covered.group_key = spent.group_key
