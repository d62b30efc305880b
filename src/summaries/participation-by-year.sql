-- One row per year: the people, organisations and groups that took part, and which of the organisations pay.
WITH people AS (
  SELECT
    spells.period,
    count(DISTINCT spells.professional_id) AS persons,
    count(DISTINCT spells.board_id) AS organisations,
    count(DISTINCT spells.organisation_id) AS schools
  FROM work.participation_spells AS spells
  GROUP BY spells.period
),
payers AS (SELECT period, count(*) AS paying FROM work.paying_boards GROUP BY period),
placed AS (
  SELECT spells.period, spells.professional_id, spells.board_id, paying_boards.board_id IS NOT NULL AS pays
  FROM work.participation_spells AS spells
  LEFT JOIN work.paying_boards ON paying_boards.period = spells.period AND paying_boards.board_id = spells.board_id
  WHERE spells.board_id IS NOT NULL
),
not_paying AS (
  SELECT period, count(DISTINCT board_id) AS organisations FROM placed WHERE NOT pays GROUP BY period
),
free_people AS (
  SELECT period, professional_id FROM placed GROUP BY period, professional_id HAVING NOT bool_or(pays)
),
free AS (SELECT period, count(*) AS persons FROM free_people GROUP BY period),
kinds AS (
  SELECT
    active.period,
    count(*) AS groups,
    count(*) FILTER (groups.kind = 'plg') AS plg_groups,
    count(*) FILTER (groups.kind = 'expert') AS expert_groups,
    count(*) FILTER (groups.kind = 'project') AS project_groups,
    count(*) FILTER (groups.kind NOT IN ('plg', 'expert', 'project')) AS other_groups
  FROM (SELECT DISTINCT period, group_id FROM work.participation_spells) AS active
  JOIN groups ON groups.id = active.group_id
  GROUP BY active.period
),
contributions AS (
  SELECT period, 'persons' AS measure, board_id AS board, count(DISTINCT professional_id) AS persons
  FROM placed
  GROUP BY period, board_id
  UNION ALL
  SELECT placed.period, 'persons_not_paying', placed.board_id, count(DISTINCT placed.professional_id)
  FROM placed
  JOIN free_people USING (period, professional_id)
  GROUP BY placed.period, placed.board_id
),
contributors AS (
  SELECT period, list(struct_pack(measure, board, amount := persons, persons) ORDER BY measure, board) AS contributors
  FROM contributions
  GROUP BY period
)
SELECT
  CAST(years.id AS VARCHAR) AS period,
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
FROM years
LEFT JOIN people ON people.period = years.id
LEFT JOIN payers ON payers.period = years.id
LEFT JOIN not_paying ON not_paying.period = years.id
LEFT JOIN free ON free.period = years.id
LEFT JOIN kinds ON kinds.period = years.id
LEFT JOIN contributors ON contributors.period = years.id
ORDER BY years.id
