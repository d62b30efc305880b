-- One row per year: what was spent, and the organisations, people, groups and hours that it was spent with.
WITH spending AS (
  SELECT period, sum(cents) AS spent FROM work.booking_entries WHERE kind IN ('expense', 'overhead') GROUP BY period
),
people AS (
  SELECT
    period,
    count(DISTINCT professional_id) AS persons,
    count(DISTINCT board_id) AS organisations,
    count(DISTINCT group_id) AS groups
  FROM work.participation_spells
  GROUP BY period
),
hours_of_boards AS (
  SELECT period, board_id, sum(minutes) AS minutes, count(DISTINCT professional_id) AS persons
  FROM work.hour_entries
  WHERE kind = 'spent'
  GROUP BY period, board_id
),
effort AS (SELECT period, sum(minutes) AS minutes FROM hours_of_boards GROUP BY period),
people_of_boards AS (
  SELECT period, board_id, count(DISTINCT professional_id) AS persons
  FROM work.participation_spells
  WHERE board_id IS NOT NULL
  GROUP BY period, board_id
),
contributions AS (
  SELECT period, 'hours' AS measure, board_id AS board, CAST(minutes AS BIGINT) AS amount, persons FROM hours_of_boards WHERE board_id IS NOT NULL
  UNION ALL
  SELECT period, 'persons', board_id, persons, persons FROM people_of_boards
),
contributors AS (
  SELECT period, list(struct_pack(measure, board, amount, persons) ORDER BY measure, board) AS contributors
  FROM contributions
  GROUP BY period
)
SELECT
  CAST(years.id AS VARCHAR) AS period,
  CAST(coalesce(spending.spent, 0) AS BIGINT) AS spent,
  CAST(coalesce(people.organisations, 0) AS BIGINT) AS organisations,
  CAST(coalesce(people.persons, 0) AS BIGINT) AS persons,
  CAST(coalesce(people.groups, 0) AS BIGINT) AS groups,
  CAST(coalesce(effort.minutes, 0) AS BIGINT) AS hours,
  coalesce(contributors.contributors, []) AS contributors
FROM years
LEFT JOIN spending ON spending.period = years.id
LEFT JOIN people ON people.period = years.id
LEFT JOIN effort ON effort.period = years.id
LEFT JOIN contributors ON contributors.period = years.id
ORDER BY years.id
