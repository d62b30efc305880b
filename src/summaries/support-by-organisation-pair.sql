-- One row per year, organisation that paid and organisation whose people the spending on groups was for: cents, by the rules chosen.
SELECT
  CAST(exchange.period AS VARCHAR) AS period,
  CAST(givers.organisation_id AS VARCHAR) AS from_organisation_id,
  CAST(takers.organisation_id AS VARCHAR) AS to_organisation_id,
  CAST(exchange.cents AS BIGINT) AS support,
  CAST($payers AS VARCHAR) AS payers,
  CAST($support AS VARCHAR) AS rule,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM temp.support_exchange AS exchange
LEFT JOIN work.organisation_boards AS givers ON givers.organisation_key = exchange.from_board_key
LEFT JOIN work.organisation_boards AS takers ON takers.organisation_key = exchange.to_board_key
ORDER BY exchange.period NULLS LAST, exchange.from_board_key NULLS LAST, exchange.to_board_key NULLS LAST
