-- One row per year, board that put hours into groups and board that they are shared out to by the rule chosen: minutes. Whole minutes, by the largest remainder: what is left over goes to the largest remainders, and of equal ones to the first id.
WITH sums AS (
  SELECT period, group_key, board_key, sum(facilitated) AS facilitated, sum(spent) AS spent
  FROM work.hour_sums
  GROUP BY period, group_key, board_key
),
given AS (
  SELECT period, group_key, board_key, 'facilitated' AS kind, CAST(facilitated AS BIGINT) AS minutes FROM sums WHERE facilitated IS NOT NULL
  UNION ALL
  SELECT period, group_key, board_key, 'spent', CAST(spent AS BIGINT) FROM sums WHERE spent IS NOT NULL
),
takers AS (
  SELECT period, group_key, list(board_key ORDER BY board_key) AS boards, list(persons ORDER BY board_key) AS persons
  FROM work.group_boards
  GROUP BY period, group_key
),
weighed AS (
  SELECT
    given.period,
    given.board_key AS from_board_key,
    given.kind,
    given.minutes,
    coalesce(takers.boards, [NULL]) AS boards,
    CASE
      WHEN takers.boards IS NULL THEN [1]
      WHEN $hours = 'equal' THEN list_transform(takers.boards, lambda board: 1)
      WHEN $hours = 'others' THEN list_transform(takers.persons, lambda persons, place: CASE WHEN takers.boards[place] = given.board_key THEN 0 ELSE persons END)
      ELSE takers.persons
    END AS weights
  FROM given
  LEFT JOIN takers ON takers.period = given.period AND takers.group_key = given.group_key
),
-- Where a board is alone in a group, its hours stay with it under every rule.
shares AS (
  SELECT
    * EXCLUDE (weights),
    CASE WHEN list_sum(weights) = 0 THEN list_transform(weights, lambda weight: 1) ELSE weights END AS weights
  FROM weighed
),
rounded AS (
  SELECT
    period,
    from_board_key,
    kind,
    minutes,
    boards,
    CAST(list_sum(weights) AS BIGINT) AS whole,
    list_transform(weights, lambda weight: abs(minutes) * weight // CAST(list_sum(weights) AS BIGINT)) AS parts,
    weights
  FROM shares
),
-- Remainders in order: the largest first, and of equal ones the first board.
ranked AS (
  SELECT
    period,
    from_board_key,
    kind,
    minutes,
    boards,
    parts,
    abs(minutes) - CAST(list_sum(parts) AS BIGINT) AS left_over,
    list_transform(weights, lambda weight, place: (abs(minutes) * weight % whole) * (len(boards) + 1) - place) AS ranks
  FROM rounded
),
cut AS (SELECT *, CASE WHEN left_over > 0 THEN list_reverse_sort(ranks)[CAST(left_over AS BIGINT)] END AS last_rank FROM ranked),
shared AS (
  SELECT
    period,
    from_board_key,
    kind,
    unnest(boards) AS to_board_key,
    unnest(list_transform(parts, lambda part, place: sign(minutes) * (part + CASE WHEN ranks[place] >= last_rank THEN 1 ELSE 0 END))) AS minutes
  FROM cut
)
SELECT period, from_board_key, to_board_key, kind, CAST(sum(minutes) AS BIGINT) AS minutes
FROM shared
GROUP BY period, from_board_key, to_board_key, kind
