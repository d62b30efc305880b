-- One row per year (and one for what has no date): products ready in it, and products whose use began in it.
WITH made AS (
  SELECT years.period, count(*) AS made
  FROM products
  LEFT JOIN work.periods AS years ON products.date BETWEEN years."from" AND years.until
  GROUP BY years.period
),
used AS (
  SELECT
    period,
    count(DISTINCT product_id) AS used,
    count(DISTINCT product_id) FILTER (beyond) AS used_beyond,
    count(*) AS uses
  FROM work.use_entries
  GROUP BY period
),
periods AS (
  SELECT period FROM work.periods
  UNION
  SELECT period FROM made
  UNION
  SELECT period FROM used
)
SELECT
  CAST(periods.period AS VARCHAR) AS period,
  CAST(coalesce(made.made, 0) AS BIGINT) AS made,
  CAST(coalesce(used.used, 0) AS BIGINT) AS used,
  CAST(coalesce(used.used_beyond, 0) AS BIGINT) AS used_beyond,
  CAST(coalesce(used.uses, 0) AS BIGINT) AS uses,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM periods
LEFT JOIN made ON made.period IS NOT DISTINCT FROM periods.period
LEFT JOIN used ON used.period IS NOT DISTINCT FROM periods.period
WHERE EXISTS (FROM products)
ORDER BY periods.period NULLS LAST
