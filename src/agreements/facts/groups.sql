-- One row per year and group that was there: its kind, what is stated of it, its boards and people, how many of those have no known employer, and the fewest boards on any day that it had members.
WITH people AS (
  SELECT period, group_key, count(board_key) AS boards
  FROM work.participation_spells
  WHERE NOT single
  GROUP BY period, group_key, professional_key
  UNION ALL
  SELECT period, group_key, CASE WHEN board_key IS NULL THEN 0 ELSE 1 END FROM work.participation_spells WHERE single
),
persons AS (
  SELECT period, group_key, count(*) AS persons, count(*) FILTER (boards = 0) AS unplaced
  FROM people
  GROUP BY period, group_key
),
boards AS (SELECT period, group_key, count(*) AS boards FROM work.group_boards GROUP BY period, group_key),
-- Where the people of a board were all there on one and the same day, the board was there from the first of them to the last.
presences AS (
  SELECT period, group_key, board_key, "from", until, whole AND all_from <= all_until AS unbroken FROM work.group_boards
),
stretches AS (
  SELECT period, group_key, board_key, "from", until FROM presences WHERE unbroken
  UNION ALL
  SELECT DISTINCT spells.period, spells.group_key, spells.board_key, spells."from", spells.until
  FROM work.participation_spells AS spells
  JOIN presences
    ON presences.period = spells.period
    AND presences.group_key = spells.group_key
    AND presences.board_key = spells.board_key
    AND NOT presences.unbroken
),
-- The number of boards changes on the first day of a stretch, and on the day after its last where somebody is still there.
days AS (
  SELECT period, group_key, "from" AS day FROM stretches
  UNION
  SELECT period, group_key, until + 1 FROM stretches
),
counted AS (
  SELECT days.period, days.group_key, days.day, count(DISTINCT stretches.board_key) AS boards
  FROM days
  JOIN stretches
    ON stretches.period = days.period
    AND stretches.group_key = days.group_key
    AND days.day BETWEEN stretches."from" AND stretches.until
  GROUP BY days.period, days.group_key, days.day
),
fewest AS (
  SELECT period, group_key, arg_min(struct_pack(boards, day), struct_pack(boards, day)) AS fewest FROM counted GROUP BY period, group_key
)
SELECT
  CAST(group_years.period AS period) AS period,
  CAST(groups.id AS VARCHAR) AS group_id,
  CAST(groups.kind AS group_kind_name) AS kind,
  coalesce(trim(groups.goal), '') <> '' AS goal,
  groups.until IS NOT NULL AS ends,
  CAST(coalesce(boards.boards, 0) AS INTEGER) AS boards,
  CAST(coalesce(persons.persons, 0) AS INTEGER) AS persons,
  CAST(coalesce(persons.unplaced, 0) AS INTEGER) AS unplaced,
  CAST(coalesce(fewest.fewest.boards, 0) AS INTEGER) AS fewest,
  CAST(fewest.fewest.day AS DATE) AS fewest_from
FROM work.group_years
JOIN work.known_groups ON known_groups.group_key = group_years.group_key
JOIN groups ON groups.id = known_groups.group_id
LEFT JOIN persons ON persons.period = group_years.period AND persons.group_key = group_years.group_key
LEFT JOIN boards ON boards.period = group_years.period AND boards.group_key = group_years.group_key
LEFT JOIN fewest ON fewest.period = group_years.period AND fewest.group_key = group_years.group_key
ORDER BY group_years.period, group_years.group_key
