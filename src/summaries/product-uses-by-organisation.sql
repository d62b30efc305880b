-- One row per year in which use began and board that uses products: places of use, and products, at all and where others made them.
SELECT
  CAST(period AS VARCHAR) AS period,
  CAST(board_id AS VARCHAR) AS organisation_id,
  CAST(count(*) AS BIGINT) AS uses,
  CAST(count(*) FILTER (beyond) AS BIGINT) AS uses_beyond,
  CAST(count(DISTINCT product_id) AS BIGINT) AS products,
  CAST(count(DISTINCT product_id) FILTER (beyond) AS BIGINT) AS products_beyond,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM work.use_entries
GROUP BY period, board_id
ORDER BY period NULLS LAST, board_id NULLS LAST
