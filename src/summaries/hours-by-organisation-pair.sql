-- One row per year, organisation whose people put hours into groups and organisation that they are shared out to: minutes, by the rule chosen.
SELECT
  CAST(exchange.period AS VARCHAR) AS period,
  CAST(givers.organisation_id AS VARCHAR) AS from_organisation_id,
  CAST(takers.organisation_id AS VARCHAR) AS to_organisation_id,
  CAST(coalesce(sum(exchange.minutes) FILTER (exchange.kind = 'facilitated'), 0) AS BIGINT) AS facilitated,
  CAST(coalesce(sum(exchange.minutes) FILTER (exchange.kind = 'spent'), 0) AS BIGINT) AS spent,
  CAST($hours AS VARCHAR) AS rule,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM temp.hour_exchange AS exchange
LEFT JOIN work.organisation_boards AS givers ON givers.organisation_key = exchange.from_board_key
LEFT JOIN work.organisation_boards AS takers ON takers.organisation_key = exchange.to_board_key
GROUP BY exchange.period, givers.organisation_id, takers.organisation_id
ORDER BY exchange.period NULLS LAST, givers.organisation_id NULLS LAST, takers.organisation_id NULLS LAST
