-- One row per year in which use began and sector of the organisation that uses products: places of use, and products, at all and where others made them.
SELECT
  CAST(period AS VARCHAR) AS period,
  CAST(sector AS VARCHAR) AS sector,
  CAST(count(*) AS BIGINT) AS uses,
  CAST(count(*) FILTER (beyond) AS BIGINT) AS uses_beyond,
  CAST(count(DISTINCT product_id) AS BIGINT) AS products,
  CAST(count(DISTINCT product_id) FILTER (beyond) AS BIGINT) AS products_beyond,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM work.use_entries
GROUP BY period, sector
ORDER BY use_entries.period NULLS LAST, sector NULLS LAST
