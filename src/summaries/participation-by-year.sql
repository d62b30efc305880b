-- One row per year: the people, organisations and groups that took part, and which of the organisations pay.
WITH people AS (
  SELECT
    spells.period,
    count(DISTINCT spells.professional_key) AS persons,
    count(DISTINCT spells.board_key) AS organisations,
    count(DISTINCT spells.organisation_key) AS schools
  FROM work.participation_spells AS spells
  GROUP BY spells.period
),
payers AS (SELECT period, count(*) AS paying FROM work.paying_boards GROUP BY period),
placed AS (
  SELECT spells.period, spells.professional_key, spells.board_key, paying_boards.board_key IS NOT NULL AS pays
  FROM work.participation_spells AS spells
  LEFT JOIN work.paying_boards ON paying_boards.period = spells.period AND paying_boards.board_key = spells.board_key
  WHERE spells.board_key IS NOT NULL
),
not_paying AS (
  SELECT period, count(DISTINCT board_key) AS organisations FROM placed WHERE NOT pays GROUP BY period
),
free_people AS (
  SELECT period, professional_key FROM placed GROUP BY period, professional_key HAVING NOT bool_or(pays)
),
free AS (SELECT period, count(*) AS persons FROM free_people GROUP BY period),
kinds AS (
  SELECT
    active.period,
    count(*) AS groups,
    count(*) FILTER (known_groups.group_kind = 'plg') AS plg_groups,
    count(*) FILTER (known_groups.group_kind = 'expert') AS expert_groups,
    count(*) FILTER (known_groups.group_kind = 'project') AS project_groups,
    count(*) FILTER (known_groups.group_kind NOT IN ('plg', 'expert', 'project')) AS other_groups
  FROM (SELECT DISTINCT period, group_key FROM work.participation_spells) AS active
  JOIN work.known_groups USING (group_key)
  GROUP BY active.period
),
counted AS (
  SELECT period, 'persons' AS measure, board_key, count(DISTINCT professional_key) AS persons
  FROM placed
  GROUP BY period, board_key
  UNION ALL
  SELECT placed.period, 'persons_not_paying', placed.board_key, count(DISTINCT placed.professional_key)
  FROM placed
  JOIN free_people USING (period, professional_key)
  GROUP BY placed.period, placed.board_key
),
contributions AS (
  SELECT counted.period, counted.measure, boards.organisation_id AS board, counted.persons
  FROM counted
  JOIN work.organisation_boards AS boards ON boards.organisation_key = counted.board_key
),
contributors AS (
  SELECT period, list(struct_pack(measure, board, amount := persons, persons) ORDER BY measure, board) AS contributors
  FROM contributions
  GROUP BY period
)
SELECT
  CAST(years.period AS VARCHAR) AS period,
  CAST(coalesce(people.persons, 0) AS BIGINT) AS persons,
  CAST(coalesce(people.organisations, 0) AS BIGINT) AS organisations,
  CAST(coalesce(people.schools, 0) AS BIGINT) AS schools,
  CAST(payers.paying AS BIGINT) AS paying,
  CASE WHEN payers.paying IS NOT NULL THEN CAST(coalesce(not_paying.organisations, 0) AS BIGINT) END AS not_paying,
  CASE WHEN payers.paying IS NOT NULL THEN CAST(coalesce(free.persons, 0) AS BIGINT) END AS persons_not_paying,
  CAST(coalesce(kinds.groups, 0) AS BIGINT) AS groups,
  CAST(coalesce(kinds.plg_groups, 0) AS BIGINT) AS plg_groups,
  CAST(coalesce(kinds.expert_groups, 0) AS BIGINT) AS expert_groups,
  CAST(coalesce(kinds.project_groups, 0) AS BIGINT) AS project_groups,
  CAST(coalesce(kinds.other_groups, 0) AS BIGINT) AS other_groups,
  coalesce(contributors.contributors, []) AS contributors
FROM work.periods AS years
LEFT JOIN people ON people.period = years.period
LEFT JOIN payers ON payers.period = years.period
LEFT JOIN not_paying ON not_paying.period = years.period
LEFT JOIN free ON free.period = years.period
LEFT JOIN kinds ON kinds.period = years.period
LEFT JOIN contributors ON contributors.period = years.period
ORDER BY years.period
