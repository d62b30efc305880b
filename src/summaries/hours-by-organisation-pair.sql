-- One row per year, organisation whose people put hours into groups and organisation that they are shared out to: minutes, by the rule chosen.
SELECT
  CAST(period AS VARCHAR) AS period,
  CAST(from_board_id AS VARCHAR) AS from_organisation_id,
  CAST(to_board_id AS VARCHAR) AS to_organisation_id,
  CAST(coalesce(sum(minutes) FILTER (kind = 'facilitated'), 0) AS BIGINT) AS facilitated,
  CAST(coalesce(sum(minutes) FILTER (kind = 'spent'), 0) AS BIGINT) AS spent,
  CAST(any_value(rule) AS VARCHAR) AS rule,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM work.hour_exchange
WHERE rule = $hours
GROUP BY period, from_board_id, to_board_id
ORDER BY period NULLS LAST, from_board_id NULLS LAST, to_board_id NULLS LAST
