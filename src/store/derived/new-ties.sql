-- One row per row of `board_ties`: whether the two boards had no tie in any earlier year (unknown in the first year).
WITH firsts AS (
  SELECT board_ties.board_key, board_ties.other_board_key, min(periods.place) AS first_place
  FROM work.board_ties
  JOIN work.periods USING (period)
  GROUP BY board_ties.board_key, board_ties.other_board_key
)
SELECT
  board_ties.period,
  board_ties.group_key,
  board_ties.board_key,
  board_ties.other_board_key,
  CASE WHEN periods.place > 1 THEN periods.place = firsts.first_place END AS is_new
FROM work.board_ties
JOIN work.periods USING (period)
JOIN firsts USING (board_key, other_board_key)
