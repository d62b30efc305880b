-- One row per year, board whose people made products and board that uses them: thousandths of a use, by the rule chosen. Whole thousandths, by the largest remainder: what is left over goes to the largest remainders, and of equal ones to the first id.
WITH uses AS (
  SELECT period, product_id, board_key, 1000 * count(*) AS thousandths
  FROM work.use_entries
  GROUP BY period, product_id, board_key
),
effort AS (
  SELECT products.id AS product_id, efforts.board_key, sum(efforts.spent) AS minutes
  FROM products
  JOIN work.known_groups USING (group_id)
  JOIN work.group_hours AS efforts ON efforts.group_key = known_groups.group_key AND efforts.spent IS NOT NULL
  JOIN work.periods ON periods.period = efforts.period AND (products.date IS NULL OR periods."from" <= products.date)
  WHERE $products = 'hours'
  GROUP BY products.id, efforts.board_key
),
makers AS (
  SELECT product_makers.product_id, product_makers.board_key, coalesce(effort.minutes, 0) AS minutes
  FROM work.product_makers
  LEFT JOIN effort USING (product_id, board_key)
),
weighed AS (
  SELECT
    uses.period,
    uses.product_id,
    makers.board_key AS from_board_key,
    uses.board_key AS to_board_key,
    uses.thousandths,
    CASE WHEN makers.board_key IS NULL OR $products = 'makers' THEN 1 ELSE makers.minutes END AS weight
  FROM uses
  LEFT JOIN makers USING (product_id)
),
wholes AS (
  SELECT *, sum(weight) OVER parts AS whole, count(*) OVER parts AS boards
  FROM weighed
  WINDOW parts AS (PARTITION BY period, product_id, to_board_key)
),
-- Where no hours of the makers are kept, all of them count alike.
shares AS (
  SELECT
    * EXCLUDE (weight, whole, boards),
    CAST(CASE WHEN whole = 0 THEN 1 ELSE weight END AS BIGINT) AS weight,
    CAST(CASE WHEN whole = 0 THEN boards ELSE whole END AS BIGINT) AS whole
  FROM wholes
),
rounded AS (
  SELECT *, thousandths * weight // whole AS part, thousandths * weight % whole AS remainder FROM shares
),
ranked AS (
  SELECT
    *,
    thousandths - sum(part) OVER (PARTITION BY period, product_id, to_board_key) AS left_over,
    row_number() OVER (PARTITION BY period, product_id, to_board_key ORDER BY remainder DESC, from_board_key) AS place
  FROM rounded
)
SELECT
  period,
  from_board_key,
  to_board_key,
  CAST(sum(part + CASE WHEN place <= left_over THEN 1 ELSE 0 END) AS BIGINT) AS thousandths_of_use
FROM ranked
GROUP BY period, from_board_key, to_board_key
