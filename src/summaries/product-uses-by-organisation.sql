-- One row per year in which use began and board that uses products: places of use, and products, at all and where others made them.
SELECT
  CAST(use_entries.period AS VARCHAR) AS period,
  CAST(boards.organisation_id AS VARCHAR) AS organisation_id,
  CAST(count(*) AS BIGINT) AS uses,
  CAST(count(*) FILTER (beyond) AS BIGINT) AS uses_beyond,
  CAST(count(DISTINCT product_id) AS BIGINT) AS products,
  CAST(count(DISTINCT product_id) FILTER (beyond) AS BIGINT) AS products_beyond,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM work.use_entries
LEFT JOIN work.organisation_boards AS boards ON boards.organisation_key = use_entries.board_key
GROUP BY use_entries.period, boards.organisation_id
ORDER BY use_entries.period NULLS LAST, boards.organisation_id NULLS LAST
