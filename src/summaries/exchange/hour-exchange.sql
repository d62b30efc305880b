-- One row per year, board that put hours into groups and board that they are shared out to by the rule chosen: minutes. Whole minutes, by the largest remainder: what is left over goes to the largest remainders, and of equal ones to the first id.
WITH given AS (
  SELECT period, group_key, board_key, 'facilitated' AS kind, facilitated AS minutes FROM work.group_hours WHERE facilitated IS NOT NULL
  UNION ALL
  SELECT period, group_key, board_key, 'spent', spent FROM work.group_hours WHERE spent IS NOT NULL
),
takers AS (
  SELECT
    period,
    group_key,
    list(struct_pack(board_key, weight := CASE $hours WHEN 'equal' THEN 1 ELSE persons END)) AS boards,
    CAST(sum(CASE $hours WHEN 'equal' THEN 1 ELSE persons END) AS BIGINT) AS whole,
    CAST(sum(board_key) AS BIGINT) AS board_keys
  FROM work.group_boards
  GROUP BY period, group_key
),
lists AS (
  SELECT
    period,
    group_key,
    list_transform(boards, lambda board: board.board_key) AS boards,
    list_transform(boards, lambda board: board.weight) AS weights,
    whole,
    board_keys
  FROM takers
),
-- Under `others` the own board gets nothing; where it is alone in a group, its hours stay with it under every rule.
weighed AS (
  SELECT
    given.period,
    given.board_key AS from_board_key,
    given.kind,
    given.minutes,
    coalesce(lists.boards, [NULL]) AS boards,
    CASE
      WHEN lists.boards IS NULL THEN [1]
      WHEN lists.whole > own.persons
        THEN list_transform(lists.weights, lambda weight, place: CASE WHEN lists.boards[place] = given.board_key THEN 0 ELSE weight END)
      ELSE lists.weights
    END AS weights,
    CASE WHEN lists.whole > own.persons THEN lists.whole - own.persons ELSE coalesce(lists.whole, 1) END AS whole,
    coalesce(lists.board_keys, 0) AS board_keys
  FROM given
  LEFT JOIN lists ON lists.period = given.period AND lists.group_key = given.group_key
  LEFT JOIN work.group_boards AS own
    ON $hours = 'others'
    AND own.period = given.period
    AND own.group_key = given.group_key
    AND own.board_key = given.board_key
),
-- Remainders in order: the largest first, and of equal ones the first board (the numbers of boards are in the order of their ids).
ranked AS (
  SELECT
    *,
    list_transform(weights, lambda weight, place: abs(minutes) * weight % whole * 4294967296 - coalesce(boards[place], 0)) AS ranks
  FROM weighed
),
-- What is left over are the remainders added up, as a part of the whole.
cut AS (
  SELECT *, (CAST(list_sum(ranks) AS BIGINT) + board_keys) // 4294967296 // whole AS left_over FROM ranked
),
marked AS (SELECT *, CASE WHEN left_over > 0 THEN list_reverse_sort(ranks)[left_over] END AS last_rank FROM cut),
shared AS (
  SELECT
    period,
    from_board_key,
    kind,
    unnest(boards) AS to_board_key,
    unnest(list_transform(weights, lambda weight, place: abs(minutes) * weight // whole + CASE WHEN ranks[place] >= last_rank THEN 1 ELSE 0 END)) * sign(minutes) AS minutes
  FROM marked
)
SELECT period, from_board_key, to_board_key, kind, CAST(sum(minutes) AS BIGINT) AS minutes
FROM shared
GROUP BY period, from_board_key, to_board_key, kind
