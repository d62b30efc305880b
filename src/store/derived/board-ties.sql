-- One row per year, group and pair of boards of which somebody of one and somebody else of the other were in the group at the same time: the people of each in the group, and those of both who were there with somebody of the other.
WITH presences AS (
  SELECT DISTINCT period, group_id, board_id, professional_id, "from", until FROM work.participation_spells WHERE board_id IS NOT NULL
),
met AS (
  SELECT
    a.period,
    a.group_id,
    a.board_id,
    b.board_id AS other_board_id,
    list_concat(list(DISTINCT a.professional_id), list(DISTINCT b.professional_id)) AS crossing
  FROM presences AS a
  JOIN presences AS b
    ON b.period = a.period
    AND b.group_id = a.group_id
    AND b.board_id > a.board_id
    AND b.professional_id <> a.professional_id
    AND b."from" <= a.until
    AND b.until >= a."from"
  GROUP BY a.period, a.group_id, a.board_id, b.board_id
),
people AS (
  SELECT period, group_id, board_id, list_sort(list(DISTINCT professional_id)) AS people FROM presences GROUP BY period, group_id, board_id
)
SELECT
  met.period,
  met.group_id,
  met.board_id,
  met.other_board_id,
  own.people,
  other.people AS other_people,
  list_sort(list_distinct(met.crossing)) AS crossing
FROM met
JOIN people AS own ON own.period = met.period AND own.group_id = met.group_id AND own.board_id = met.board_id
JOIN people AS other ON other.period = met.period AND other.group_id = met.group_id AND other.board_id = met.other_board_id
