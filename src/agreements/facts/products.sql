-- One row per year and learning community (PLG) that made something in it: its products, those with a place to find them, and those used beyond their makers.
WITH beyond AS (SELECT product_id, bool_or(coalesce(beyond, FALSE)) AS beyond FROM work.use_entries GROUP BY product_id)
SELECT
  CAST(years.id AS VARCHAR) AS period,
  CAST(products.group_id AS VARCHAR) AS group_id,
  CAST(count(*) AS INTEGER) AS products,
  CAST(count(*) FILTER (coalesce(trim(products.url), '') <> '' OR coalesce(beyond.beyond, FALSE)) AS INTEGER) AS open
FROM products
JOIN groups ON groups.id = products.group_id AND groups.kind = 'plg'
JOIN years ON products.date BETWEEN years."from" AND years.until
LEFT JOIN beyond ON beyond.product_id = products.id
GROUP BY years.id, products.group_id
ORDER BY period, group_id
