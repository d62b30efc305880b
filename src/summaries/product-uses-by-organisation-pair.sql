-- One row per year, organisation whose people made products and organisation that uses them: places of use, by the rule chosen.
SELECT
  CAST(exchange.period AS VARCHAR) AS period,
  CAST(givers.organisation_id AS VARCHAR) AS from_organisation_id,
  CAST(takers.organisation_id AS VARCHAR) AS to_organisation_id,
  CAST(exchange.thousandths_of_use AS DOUBLE) / 1000 AS uses,
  CAST($products AS VARCHAR) AS rule,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM temp.product_exchange AS exchange
LEFT JOIN work.organisation_boards AS givers ON givers.organisation_key = exchange.from_board_key
LEFT JOIN work.organisation_boards AS takers ON takers.organisation_key = exchange.to_board_key
ORDER BY exchange.period NULLS LAST, exchange.from_board_key NULLS LAST, exchange.to_board_key NULLS LAST
