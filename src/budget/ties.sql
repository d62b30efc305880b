-- One row per year and pair of organisations whose people were in a group at the same time.
SELECT
  CAST(ties.period AS VARCHAR) AS period,
  CAST(boards.organisation_id AS VARCHAR) AS a,
  CAST(others.organisation_id AS VARCHAR) AS b
FROM work.tie_pairs AS ties
JOIN work.organisation_boards AS boards ON boards.organisation_key = ties.board_key
JOIN work.organisation_boards AS others ON others.organisation_key = ties.other_board_key
ORDER BY ties.period, ties.board_key, ties.other_board_key
