-- One row per year and kind of group that was there, and one per year for what was booked on no group: support agreed, given by others, spent.
WITH sums AS (
  SELECT
    period,
    group_key,
    sum(cents) FILTER (kind IN ('grant', 'cofunding', 'subsidy')) AS given,
    sum(cents) FILTER (kind = 'expense') AS spent
  FROM work.booking_entries
  WHERE kind IN ('grant', 'cofunding', 'subsidy', 'expense')
  GROUP BY period, group_key
),
cells AS (
  SELECT period, group_key FROM work.group_years
  UNION
  SELECT period, group_key FROM sums
)
SELECT
  CAST(cells.period AS VARCHAR) AS period,
  CAST(known_groups.group_kind AS VARCHAR) AS group_kind,
  CAST(count(cells.group_key) AS BIGINT) AS groups,
  CAST(sum(agreed_support.cents) AS BIGINT) AS agreed,
  CAST(coalesce(sum(sums.given), 0) AS BIGINT) AS given,
  CAST(coalesce(sum(sums.spent), 0) AS BIGINT) AS spent,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM cells
LEFT JOIN sums
  ON sums.period IS NOT DISTINCT FROM cells.period
  AND sums.group_key IS NOT DISTINCT FROM cells.group_key
LEFT JOIN work.known_groups ON known_groups.group_key = cells.group_key
LEFT JOIN work.agreed_support ON agreed_support.period = cells.period AND agreed_support.group_kind = known_groups.group_kind
GROUP BY cells.period, known_groups.group_kind
ORDER BY cells.period NULLS LAST, known_groups.group_kind NULLS LAST
