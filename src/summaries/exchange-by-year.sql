-- One row per year with hours: minutes spent that went to people's own organisation, to others, and to nobody in particular, by the rule chosen.
WITH cells AS (
  SELECT
    period,
    from_board_id,
    CASE
      WHEN to_board_id IS NULL THEN 'hours_unshared'
      WHEN to_board_id IS NOT DISTINCT FROM from_board_id THEN 'hours_for_own'
      ELSE 'hours_for_others'
    END AS measure,
    sum(minutes) AS minutes
  FROM work.hour_exchange
  WHERE rule = $hours AND kind = 'spent'
  GROUP BY ALL
),
contributors AS (
  SELECT
    period,
    list(struct_pack(measure, board := from_board_id, amount := CAST(minutes AS BIGINT), persons := CAST(0 AS BIGINT)) ORDER BY measure, from_board_id)
      FILTER (from_board_id IS NOT NULL AND minutes <> 0) AS contributors
  FROM cells
  GROUP BY period
)
SELECT
  CAST(cells.period AS VARCHAR) AS period,
  CAST(coalesce(sum(minutes) FILTER (measure = 'hours_for_own'), 0) AS BIGINT) AS hours_for_own,
  CAST(coalesce(sum(minutes) FILTER (measure = 'hours_for_others'), 0) AS BIGINT) AS hours_for_others,
  CAST(coalesce(sum(minutes) FILTER (measure = 'hours_unshared'), 0) AS BIGINT) AS hours_unshared,
  CAST($hours AS VARCHAR) AS rule,
  coalesce(any_value(contributors.contributors), []) AS contributors
FROM cells
JOIN contributors ON contributors.period IS NOT DISTINCT FROM cells.period
GROUP BY cells.period
ORDER BY cells.period NULLS LAST
