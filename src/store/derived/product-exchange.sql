-- One row per rule of division, year, board whose people made products and board that uses them: thousandths of a use. Whole thousandths, by the largest remainder: what is left over goes to the largest remainders, and of equal ones to the first id.
WITH uses AS (
  SELECT period, product_id, board_id, 1000 * count(*) AS thousandths
  FROM work.use_entries
  GROUP BY period, product_id, board_id
),
effort AS (
  SELECT products.id AS product_id, hour_entries.board_id, sum(hour_entries.minutes) AS minutes
  FROM products
  JOIN work.hour_entries ON hour_entries.group_id = products.group_id AND hour_entries.kind = 'spent'
  JOIN years ON years.id = hour_entries.period AND (products.date IS NULL OR years."from" <= products.date)
  GROUP BY products.id, hour_entries.board_id
),
makers AS (
  SELECT product_makers.product_id, product_makers.board_id, coalesce(effort.minutes, 0) AS minutes
  FROM work.product_makers
  LEFT JOIN effort USING (product_id, board_id)
),
rules AS (SELECT unnest(['hours', 'makers']) AS rule),
weighed AS (
  SELECT
    rules.rule,
    uses.period,
    uses.product_id,
    makers.board_id AS from_board_id,
    uses.board_id AS to_board_id,
    uses.thousandths,
    CASE WHEN makers.board_id IS NULL OR rules.rule = 'makers' THEN 1 ELSE makers.minutes END AS weight
  FROM uses
  CROSS JOIN rules
  LEFT JOIN makers USING (product_id)
),
wholes AS (
  SELECT *, sum(weight) OVER parts AS whole, count(*) OVER parts AS boards
  FROM weighed
  WINDOW parts AS (PARTITION BY rule, period, product_id, to_board_id)
),
-- Where no hours of the makers are kept, all of them count alike.
shares AS (
  SELECT
    * EXCLUDE (weight, whole, boards),
    CAST(CASE WHEN whole = 0 THEN 1 ELSE weight END AS HUGEINT) AS weight,
    CAST(CASE WHEN whole = 0 THEN boards ELSE whole END AS HUGEINT) AS whole
  FROM wholes
),
rounded AS (
  SELECT *, thousandths * weight // whole AS part, thousandths * weight % whole AS remainder FROM shares
),
ranked AS (
  SELECT
    *,
    thousandths - sum(part) OVER (PARTITION BY rule, period, product_id, to_board_id) AS left_over,
    row_number() OVER (PARTITION BY rule, period, product_id, to_board_id ORDER BY remainder DESC, from_board_id) AS place
  FROM rounded
)
SELECT
  rule,
  period,
  from_board_id,
  to_board_id,
  CAST(sum(part + CASE WHEN place <= left_over THEN 1 ELSE 0 END) AS BIGINT) AS thousandths_of_use
FROM ranked
GROUP BY rule, period, from_board_id, to_board_id
