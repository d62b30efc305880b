-- One row per year: what was spent, and the organisations, people, groups and hours that it was spent with.
WITH spending AS (
  SELECT period, coalesce(sum(cents) FILTER (kind IN ('expense', 'overhead')), 0) AS spent FROM work.booking_entries GROUP BY period
),
people AS (
  SELECT
    period,
    count(DISTINCT professional_key) AS persons,
    count(DISTINCT board_key) AS organisations,
    count(DISTINCT group_key) AS groups
  FROM work.participation_spells
  GROUP BY period
),
hours_of_boards AS (
  SELECT hour_sums.period, boards.organisation_id AS board, sum(hour_sums.spent) AS minutes, count(DISTINCT hour_sums.professional_key) AS persons
  FROM work.hour_sums
  LEFT JOIN work.organisation_boards AS boards ON boards.organisation_key = hour_sums.board_key
  WHERE hour_sums.spent IS NOT NULL
  GROUP BY hour_sums.period, boards.organisation_id
),
effort AS (SELECT period, sum(minutes) AS minutes FROM hours_of_boards GROUP BY period),
people_of_boards AS (
  SELECT spells.period, boards.organisation_id AS board, count(DISTINCT spells.professional_key) AS persons
  FROM work.participation_spells AS spells
  JOIN work.organisation_boards AS boards ON boards.organisation_key = spells.board_key
  GROUP BY spells.period, boards.organisation_id
),
contributions AS (
  SELECT period, 'hours' AS measure, board, CAST(minutes AS BIGINT) AS amount, persons FROM hours_of_boards WHERE board IS NOT NULL
  UNION ALL
  SELECT period, 'persons', board, persons, persons FROM people_of_boards
),
contributors AS (
  SELECT period, list(struct_pack(measure, board, amount, persons) ORDER BY measure, board) AS contributors
  FROM contributions
  GROUP BY period
)
SELECT
  CAST(years.period AS VARCHAR) AS period,
  CAST(spending.spent AS BIGINT) AS spent,
  CAST(coalesce(people.organisations, 0) AS BIGINT) AS organisations,
  CAST(coalesce(people.persons, 0) AS BIGINT) AS persons,
  CAST(coalesce(people.groups, 0) AS BIGINT) AS groups,
  CAST(effort.minutes AS BIGINT) AS hours,
  coalesce(contributors.contributors, []) AS contributors
FROM work.periods AS years
LEFT JOIN spending ON spending.period = years.period
LEFT JOIN people ON people.period = years.period
LEFT JOIN effort ON effort.period = years.period
LEFT JOIN contributors ON contributors.period = years.period
ORDER BY years.period
