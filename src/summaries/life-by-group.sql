-- One row per year and group that was there: where it came from, who joined, stayed and left, what it made, and the phase that the records show.
WITH placed AS (
  SELECT DISTINCT spells.group_key, spells.professional_key, periods.place
  FROM work.participation_spells AS spells
  JOIN work.periods ON periods.period = spells.period
),
-- Everybody once in each year and once in the year after: whoever has both was there before.
turns AS (
  SELECT group_key, professional_key, place, 1 AS now, 0 AS before FROM placed
  UNION ALL
  SELECT group_key, professional_key, place + 1, 0, 1 FROM placed
),
people AS (
  SELECT group_key, professional_key, place, max(now) AS now, max(before) AS before FROM turns GROUP BY group_key, professional_key, place
),
sizes AS (
  SELECT group_key, place, sum(now) AS now, sum(before) AS before, count(*) FILTER (now = 1 AND before = 1) AS stayed
  FROM people
  GROUP BY group_key, place
),
origins AS (
  SELECT to_group_id AS group_id, string_agg(DISTINCT from_group_id, ', ' ORDER BY from_group_id) AS groups FROM lineage GROUP BY to_group_id
),
successors AS (
  SELECT from_group_id AS group_id, string_agg(DISTINCT to_group_id, ', ' ORDER BY to_group_id) AS groups FROM lineage GROUP BY from_group_id
),
made AS (
  SELECT periods.period, products.group_id, count(*) AS products, bool_or(products.kind IN ('research-report', 'article')) AS research
  FROM products
  JOIN work.periods ON products.date <= periods.until
  GROUP BY periods.period, products.group_id
),
met AS (SELECT group_key, min(date) AS first_day FROM meetings JOIN work.known_groups USING (group_id) GROUP BY group_key),
contributors AS (
  SELECT
    group_boards.period,
    group_boards.group_key,
    list(
      struct_pack(measure := 'persons', board := boards.organisation_id, amount := group_boards.persons, persons := group_boards.persons)
      ORDER BY boards.organisation_id
    ) AS contributors
  FROM work.group_boards
  JOIN work.organisation_boards AS boards ON boards.organisation_key = group_boards.board_key
  WHERE $contributors
  GROUP BY group_boards.period, group_boards.group_key
)
SELECT
  CAST(group_years.period AS VARCHAR) AS period,
  CAST(known_groups.group_id AS VARCHAR) AS group_id,
  CAST(groups.kind AS VARCHAR) AS group_kind,
  CAST(coalesce(sizes.now, 0) AS BIGINT) AS persons,
  CAST(CASE WHEN periods.place > 1 THEN coalesce(sizes.now - sizes.stayed, 0) END AS BIGINT) AS joined,
  CAST(CASE WHEN periods.place > 1 THEN coalesce(sizes.stayed, 0) END AS BIGINT) AS stayed,
  CAST(CASE WHEN periods.place > 1 THEN coalesce(sizes.before - sizes.stayed, 0) END AS BIGINT) AS left_group,
  CASE
    WHEN sizes.before > 0 AND sizes.now > 0 THEN CAST(sizes.stayed AS DOUBLE) / CAST(sizes.before + sizes.now - sizes.stayed AS DOUBLE)
  END AS continuity,
  CAST(coalesce(made.products, 0) AS BIGINT) AS products,
  CAST(origins.groups AS VARCHAR) AS came_from,
  CAST(successors.groups AS VARCHAR) AS became,
  CAST(
    CASE
      WHEN made.research THEN 'research'
      WHEN coalesce(trim(groups.goal), '') <> '' THEN 'questions'
      WHEN met.first_day <= periods.until THEN 'exchange'
    END AS VARCHAR
  ) AS phase,
  coalesce(contributors.contributors, []) AS contributors
FROM work.group_years
JOIN work.known_groups ON known_groups.group_key = group_years.group_key
JOIN groups ON groups.id = known_groups.group_id
JOIN work.periods ON periods.period = group_years.period
LEFT JOIN sizes ON sizes.group_key = group_years.group_key AND sizes.place = periods.place
LEFT JOIN made ON made.period = group_years.period AND made.group_id = known_groups.group_id
LEFT JOIN met ON met.group_key = group_years.group_key
LEFT JOIN origins ON origins.group_id = known_groups.group_id
LEFT JOIN successors ON successors.group_id = known_groups.group_id
LEFT JOIN contributors ON contributors.period = group_years.period AND contributors.group_key = group_years.group_key
ORDER BY group_years.period, group_years.group_key
