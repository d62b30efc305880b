-- One row per year, organisation whose people made products and organisation that uses them: places of use, by the rule chosen.
SELECT
  CAST(period AS VARCHAR) AS period,
  CAST(from_board_id AS VARCHAR) AS from_organisation_id,
  CAST(to_board_id AS VARCHAR) AS to_organisation_id,
  CAST(thousandths_of_use AS DOUBLE) / 1000 AS uses,
  CAST(rule AS VARCHAR) AS rule,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM work.product_exchange
WHERE rule = $products
ORDER BY period NULLS LAST, from_board_id NULLS LAST, to_board_id NULLS LAST
