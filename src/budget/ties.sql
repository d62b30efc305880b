-- One row per year and pair of organisations whose people were in a group at the same time.
SELECT DISTINCT
  CAST(period AS VARCHAR) AS period,
  CAST(board_id AS VARCHAR) AS a,
  CAST(other_board_id AS VARCHAR) AS b
FROM work.board_ties
ORDER BY period, a, b
