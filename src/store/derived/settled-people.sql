-- One row per person who has one post for good: where the person works, whatever the day, and as what.
SELECT
  professional_key,
  any_value(organisation_key) AS organisation_key,
  any_value(board_key) AS board_key,
  any_value(sector) AS sector,
  any_value(function) AS function
FROM work.employments
GROUP BY professional_key
HAVING count(*) = 1 AND min("from") = DATE '1900-01-01' AND max(until) = DATE '2199-12-31'
