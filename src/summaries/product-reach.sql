-- One row per product: where it is used, and the boards, sectors and contexts beyond those that made it.
WITH known AS (SELECT DISTINCT product_id FROM work.product_makers),
uses AS (
  SELECT
    product_id,
    count(*) AS uses,
    count(DISTINCT board_key) FILTER (beyond) AS organisations,
    count(DISTINCT sector) FILTER (beyond) AS sectors,
    count(DISTINCT context) FILTER (beyond) AS contexts
  FROM work.use_entries
  GROUP BY product_id
)
SELECT
  CAST(products.id AS VARCHAR) AS product_id,
  CAST(products.group_id AS VARCHAR) AS group_id,
  CAST(coalesce(uses.uses, 0) AS BIGINT) AS uses,
  CASE WHEN known.product_id IS NOT NULL THEN CAST(coalesce(uses.organisations, 0) AS BIGINT) END AS organisations,
  CASE WHEN known.product_id IS NOT NULL THEN CAST(coalesce(uses.sectors, 0) AS BIGINT) END AS sectors,
  CASE WHEN known.product_id IS NOT NULL THEN CAST(coalesce(uses.contexts, 0) AS BIGINT) END AS contexts,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM products
LEFT JOIN known ON known.product_id = products.id
LEFT JOIN uses ON uses.product_id = products.id
ORDER BY products.id
