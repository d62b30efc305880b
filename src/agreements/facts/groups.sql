-- One row per year and group that was there: its kind, what is stated of it, its boards and people, and how many of those have no known employer.
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
)
SELECT
  CAST(group_years.period AS VARCHAR) AS period,
  CAST(groups.id AS VARCHAR) AS group_id,
  CAST(groups.kind AS VARCHAR) AS kind,
  coalesce(trim(groups.goal), '') <> '' AS goal,
  groups.until IS NOT NULL AS ends,
  CAST(coalesce(boards.boards, 0) AS INTEGER) AS boards,
  CAST(coalesce(persons.persons, 0) AS INTEGER) AS persons,
  CAST(coalesce(persons.unplaced, 0) AS INTEGER) AS unplaced
FROM work.group_years
JOIN groups ON groups.id = group_years.group_id
LEFT JOIN persons USING (period, group_id)
LEFT JOIN boards USING (period, group_id)
ORDER BY period, group_id
