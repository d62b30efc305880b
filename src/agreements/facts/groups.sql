-- One row per year and group that was there: its kind, what is stated of it, its boards and people, how many of those have no known employer, and the fewest boards on any day that it had members.
WITH people AS (
  SELECT period, group_id, professional_id, count(board_id) AS boards
  FROM work.participation_spells
  GROUP BY period, group_id, professional_id
),
persons AS (
  SELECT period, group_id, count(*) AS persons, count(*) FILTER (boards = 0) AS unplaced
  FROM people
  GROUP BY period, group_id
),
boards AS (
  SELECT period, group_id, count(DISTINCT board_id) AS boards FROM work.participation_spells GROUP BY period, group_id
),
stretches AS (
  SELECT DISTINCT period, group_id, board_id, "from", until FROM work.participation_spells WHERE board_id IS NOT NULL
),
-- The number of boards changes on the first day of a stretch, and on the day after its last where somebody is still there.
days AS (
  SELECT period, group_id, "from" AS day FROM stretches
  UNION
  SELECT period, group_id, until + 1 FROM stretches
),
counted AS (
  SELECT days.period, days.group_id, days.day, count(DISTINCT stretches.board_id) AS boards
  FROM days
  JOIN stretches
    ON stretches.period = days.period
    AND stretches.group_id = days.group_id
    AND days.day BETWEEN stretches."from" AND stretches.until
  GROUP BY days.period, days.group_id, days.day
),
fewest AS (
  SELECT period, group_id, arg_min(struct_pack(boards, day), struct_pack(boards, day)) AS fewest FROM counted GROUP BY period, group_id
)
SELECT
  CAST(group_years.period AS VARCHAR) AS period,
  CAST(groups.id AS VARCHAR) AS group_id,
  CAST(groups.kind AS VARCHAR) AS kind,
  coalesce(trim(groups.goal), '') <> '' AS goal,
  groups.until IS NOT NULL AS ends,
  CAST(coalesce(boards.boards, 0) AS INTEGER) AS boards,
  CAST(coalesce(persons.persons, 0) AS INTEGER) AS persons,
  CAST(coalesce(persons.unplaced, 0) AS INTEGER) AS unplaced,
  CAST(coalesce(fewest.fewest.boards, 0) AS INTEGER) AS fewest,
  CAST(fewest.fewest.day AS DATE) AS fewest_from
FROM work.group_years
JOIN groups ON groups.id = group_years.group_id
LEFT JOIN persons USING (period, group_id)
LEFT JOIN boards USING (period, group_id)
LEFT JOIN fewest USING (period, group_id)
ORDER BY period, group_id
