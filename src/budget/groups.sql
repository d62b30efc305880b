-- One row per year, group of a kind with support agreed, and organisation whose people were in it.
SELECT
  CAST(group_boards.period AS VARCHAR) AS period,
  CAST(known_groups.group_id AS VARCHAR) AS group_id,
  CAST(boards.organisation_id AS VARCHAR) AS organisation
FROM work.group_boards
JOIN work.known_groups ON known_groups.group_key = group_boards.group_key
JOIN work.organisation_boards AS boards ON boards.organisation_key = group_boards.board_key
JOIN work.agreed_support
  ON agreed_support.period = group_boards.period
  AND agreed_support.group_kind = known_groups.group_kind
  AND agreed_support.cents > 0
ORDER BY group_boards.period, group_boards.group_key, group_boards.board_key
