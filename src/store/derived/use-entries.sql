-- One row per use of a product: the year it began, the board that uses it, and whether that board is beyond those that made it (unknown where the makers are).
SELECT
  years.id AS period,
  product_uses.product_id,
  organisation_boards.board_id,
  organisation_boards.sector,
  product_uses.context,
  CASE
    WHEN NOT EXISTS (FROM work.product_makers WHERE product_makers.product_id = product_uses.product_id) THEN NULL
    ELSE NOT EXISTS (
      FROM work.product_makers
      WHERE product_makers.product_id = product_uses.product_id AND product_makers.board_id = organisation_boards.board_id
    )
  END AS beyond
FROM product_uses
LEFT JOIN years ON product_uses.date BETWEEN years."from" AND years.until
LEFT JOIN work.organisation_boards USING (organisation_id)
