-- One row per year and pair of boards whose people were in a group together: the groups, the people of each in them, and whether the tie is new.
WITH sides AS (
  SELECT period, group_key, board_key, other_board_key, board_key AS side FROM work.board_ties
  UNION ALL
  SELECT period, group_key, board_key, other_board_key, other_board_key FROM work.board_ties
),
people AS (
  SELECT
    sides.period,
    sides.board_key,
    sides.other_board_key,
    count(DISTINCT group_people.professional_key) FILTER (sides.side = sides.board_key) AS persons,
    count(DISTINCT group_people.professional_key) FILTER (sides.side = sides.other_board_key) AS other_persons
  FROM sides
  JOIN work.group_people
    ON group_people.period = sides.period AND group_people.group_key = sides.group_key AND group_people.board_key = sides.side
  GROUP BY sides.period, sides.board_key, sides.other_board_key
),
sums AS (
  SELECT period, board_key, other_board_key, count(*) AS groups, any_value(is_new) AS is_new
  FROM work.new_ties
  GROUP BY period, board_key, other_board_key
)
SELECT
  sums.period,
  sums.board_key,
  sums.other_board_key,
  sums.groups,
  people.persons,
  people.other_persons,
  sums.is_new
FROM sums
JOIN people ON people.period = sums.period AND people.board_key = sums.board_key AND people.other_board_key = sums.other_board_key
