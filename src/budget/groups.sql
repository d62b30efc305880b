-- One row per year, group of a kind with support agreed, and organisation whose people were in it.
SELECT
  CAST(group_boards.period AS VARCHAR) AS period,
  CAST(group_boards.group_id AS VARCHAR) AS group_id,
  CAST(group_boards.board_id AS VARCHAR) AS organisation
FROM work.group_boards
JOIN groups ON groups.id = group_boards.group_id
JOIN work.agreed_support
  ON agreed_support.period = group_boards.period
  AND agreed_support.group_kind = groups.kind
  AND agreed_support.cents > 0
ORDER BY period, group_id, organisation
