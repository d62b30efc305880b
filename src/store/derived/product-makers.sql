-- One row per product and board whose people made it: members of its group who had joined by the day it was ready (all members, where a date is missing).
SELECT DISTINCT products.id AS product_id, participation_spells.board_key
FROM products
JOIN work.known_groups USING (group_id)
JOIN work.participation_spells
  ON participation_spells.group_key = known_groups.group_key
  AND (products.date IS NULL OR participation_spells."from" <= products.date)
WHERE participation_spells.board_key IS NOT NULL
