-- One row per year and organisation that paid or took part: whether it pays, its fees, its people, its ties, and the groups that have fewer organisations than agreed without it.
WITH fees AS (
  SELECT period, board_id, sum(cents) AS cents
  FROM work.booking_entries
  WHERE kind = 'fee' AND group_id IS NULL AND board_id IS NOT NULL
  GROUP BY period, board_id
),
persons AS (
  SELECT period, board_id, count(DISTINCT professional_id) AS persons
  FROM work.participation_spells
  WHERE board_id IS NOT NULL
  GROUP BY period, board_id
),
sizes AS (SELECT period, group_id, count(*) AS boards FROM work.group_boards GROUP BY period, group_id),
below AS (
  SELECT group_boards.period, group_boards.board_id, count(*) AS groups
  FROM work.group_boards
  JOIN sizes USING (period, group_id)
  JOIN groups ON groups.id = group_boards.group_id
  JOIN work.agreed_support ON agreed_support.period = group_boards.period AND agreed_support.group_kind = groups.kind AND agreed_support.cents > 0
  JOIN work.agreed_years AS agreed ON agreed.period = group_boards.period AND agreed.id = 'organisations-in-group'
  WHERE sizes.boards >= agreed.value AND sizes.boards - 1 < agreed.value
  GROUP BY group_boards.period, group_boards.board_id
),
pairs AS (
  SELECT DISTINCT period, board_id, other_board_id FROM work.board_ties
  UNION
  SELECT DISTINCT period, other_board_id, board_id FROM work.board_ties
),
ties AS (SELECT period, board_id, count(*) AS ties FROM pairs GROUP BY period, board_id),
cells AS (
  SELECT period, board_id FROM fees
  UNION
  SELECT period, board_id FROM persons
  UNION
  SELECT period, board_id FROM work.paying_boards
)
SELECT
  CAST(cells.period AS VARCHAR) AS period,
  CAST(cells.board_id AS VARCHAR) AS organisation,
  paying_boards.board_id IS NOT NULL AS pays,
  CAST(coalesce(fees.cents, 0) AS BIGINT) AS fee,
  CAST(coalesce(persons.persons, 0) AS BIGINT) AS persons,
  CAST(coalesce(ties.ties, 0) AS BIGINT) AS ties,
  CAST(coalesce(below.groups, 0) AS BIGINT) AS groups_below
FROM cells
LEFT JOIN fees USING (period, board_id)
LEFT JOIN persons USING (period, board_id)
LEFT JOIN ties USING (period, board_id)
LEFT JOIN below USING (period, board_id)
LEFT JOIN work.paying_boards ON paying_boards.period = cells.period AND paying_boards.board_id = cells.board_id
WHERE cells.period IS NOT NULL
ORDER BY period, organisation
