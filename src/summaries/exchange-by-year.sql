-- One row per year with hours: minutes spent that went to people's own organisation, to others, and to nobody in particular, by the rule chosen.
WITH cells AS (
  SELECT
    exchange.period,
    boards.organisation_id AS board,
    CASE
      WHEN exchange.to_board_key IS NULL THEN 'hours_unshared'
      WHEN exchange.to_board_key IS NOT DISTINCT FROM exchange.from_board_key THEN 'hours_for_own'
      ELSE 'hours_for_others'
    END AS measure,
    sum(exchange.minutes) AS minutes
  FROM temp.hour_exchange AS exchange
  LEFT JOIN work.organisation_boards AS boards ON boards.organisation_key = exchange.from_board_key
  WHERE exchange.kind = 'spent'
  GROUP BY ALL
),
contributors AS (
  SELECT
    period,
    list(struct_pack(measure, board, amount := CAST(minutes AS BIGINT), persons := CAST(0 AS BIGINT)) ORDER BY measure, board)
      FILTER (board IS NOT NULL AND minutes <> 0) AS contributors
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
