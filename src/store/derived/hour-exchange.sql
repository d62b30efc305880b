-- One row per rule of division, year, board that put hours into groups and board that they are shared out to: minutes. Whole minutes, by the largest remainder: what is left over goes to the largest remainders, and of equal ones to the first id.
WITH given AS (
  SELECT period, group_id, board_id, kind, sum(minutes) AS minutes
  FROM work.hour_entries
  GROUP BY period, group_id, board_id, kind
),
rules AS (SELECT unnest(['participants', 'equal', 'others']) AS rule),
weighed AS (
  SELECT
    rules.rule,
    given.period,
    given.group_id,
    given.board_id AS from_board_id,
    given.kind,
    given.minutes,
    group_boards.board_id AS to_board_id,
    CASE
      WHEN group_boards.board_id IS NULL OR rules.rule = 'equal' THEN 1
      WHEN rules.rule = 'others' AND group_boards.board_id = given.board_id THEN 0
      ELSE group_boards.persons
    END AS weight
  FROM given
  CROSS JOIN rules
  LEFT JOIN work.group_boards USING (period, group_id)
),
wholes AS (
  SELECT *, sum(weight) OVER parts AS whole, count(*) OVER parts AS boards
  FROM weighed
  WINDOW parts AS (PARTITION BY rule, period, group_id, from_board_id, kind)
),
-- Where a board is alone in a group, its hours stay with it under every rule.
shares AS (
  SELECT
    * EXCLUDE (weight, whole, boards),
    CAST(CASE WHEN whole = 0 THEN 1 ELSE weight END AS HUGEINT) AS weight,
    CAST(CASE WHEN whole = 0 THEN boards ELSE whole END AS HUGEINT) AS whole
  FROM wholes
),
rounded AS (
  SELECT *, abs(minutes) * weight // whole AS part, abs(minutes) * weight % whole AS remainder FROM shares
),
ranked AS (
  SELECT
    *,
    abs(minutes) - sum(part) OVER (PARTITION BY rule, period, group_id, from_board_id, kind) AS left_over,
    row_number() OVER (PARTITION BY rule, period, group_id, from_board_id, kind ORDER BY remainder DESC, to_board_id) AS place
  FROM rounded
)
SELECT
  rule,
  period,
  from_board_id,
  to_board_id,
  kind,
  CAST(sum(sign(minutes) * (part + CASE WHEN place <= left_over THEN 1 ELSE 0 END)) AS BIGINT) AS minutes
FROM ranked
GROUP BY rule, period, from_board_id, to_board_id, kind
