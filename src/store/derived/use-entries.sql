-- One row per use of a product: the year it began, the board that uses it, and whether that board is beyond those that made it (unknown where the makers are).
WITH made AS (SELECT DISTINCT product_id FROM work.product_makers)
SELECT
  periods.period,
  product_uses.product_id,
  organisation_boards.board_key,
  organisation_boards.sector,
  product_uses.context,
  CASE WHEN made.product_id IS NOT NULL THEN own.product_id IS NULL END AS beyond
FROM product_uses
LEFT JOIN work.periods ON product_uses.date BETWEEN periods."from" AND periods.until
LEFT JOIN work.organisation_boards USING (organisation_id)
LEFT JOIN made USING (product_id)
LEFT JOIN work.product_makers AS own ON own.product_id = product_uses.product_id AND own.board_key = organisation_boards.board_key
