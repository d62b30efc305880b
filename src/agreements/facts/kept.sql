-- One row: which kinds of records are kept at all.
SELECT
  EXISTS (FROM groups WHERE coalesce(trim(goal), '') <> '') AS goals,
  EXISTS (FROM products WHERE coalesce(trim(url), '') <> '') AS urls,
  EXISTS (FROM product_uses) AS uses,
  EXISTS (FROM meetings WHERE body = 'policy') AS policy_meetings
