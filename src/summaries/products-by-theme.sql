-- One row per theme and year in which products were ready (and one for products without a date): made, used anywhere, and used beyond their makers.
WITH uses AS (SELECT product_id, bool_or(coalesce(beyond, FALSE)) AS beyond FROM work.use_entries GROUP BY product_id)
SELECT
  CAST(years.id AS VARCHAR) AS period,
  CAST(groups.theme_id AS VARCHAR) AS theme_id,
  CAST(count(*) AS BIGINT) AS made,
  CAST(count(uses.product_id) AS BIGINT) AS used,
  CAST(count(*) FILTER (uses.beyond) AS BIGINT) AS used_beyond,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM products
LEFT JOIN groups ON groups.id = products.group_id
LEFT JOIN years ON products.date BETWEEN years."from" AND years.until
LEFT JOIN uses ON uses.product_id = products.id
GROUP BY years.id, groups.theme_id
ORDER BY years.id NULLS LAST, groups.theme_id NULLS LAST
