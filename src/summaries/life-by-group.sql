-- One row per year and group that was there: where it came from, who joined, stayed and left, what it made, and the phase that the records show.
WITH RECURSIVE
-- Every group that one came from, in one step or several. A list that goes round in a circle ends, as a pair is taken up once.
line AS (
  SELECT to_group_id AS group_id, from_group_id AS earlier_id FROM lineage
  UNION
  SELECT line.group_id, lineage.from_group_id
  FROM line
  JOIN lineage ON lineage.to_group_id = line.earlier_id
),
earlier AS (
  SELECT line.group_id, line.earlier_id, own.group_key, before.group_key AS earlier_key, before."from"
  FROM line
  JOIN work.known_groups AS own ON own.group_id = line.group_id
  JOIN work.known_groups AS before ON before.group_id = line.earlier_id
  WHERE line.group_id <> line.earlier_id
),
lines AS (
  SELECT group_id, string_agg(earlier_id, ', ' ORDER BY "from" NULLS FIRST, earlier_id) AS groups FROM earlier GROUP BY group_id
),
along AS (
  SELECT earlier.group_key, periods.place, count(DISTINCT own.professional_key) AS persons
  FROM earlier
  JOIN work.member_stretches AS own ON own.group_key = earlier.group_key
  JOIN work.member_stretches AS before ON before.group_key = earlier.earlier_key AND before.professional_key = own.professional_key
  JOIN work.periods ON own."from" <= periods.until AND own.until >= periods."from" AND before."from" <= periods.until
  GROUP BY earlier.group_key, periods.place
),
places AS (
  SELECT
    stretches.group_key,
    stretches.professional_key,
    stretches.sole,
    periods.place,
    periods.place > 1 AND stretches."from" < periods."from" AS was_before
  FROM work.member_stretches AS stretches
  JOIN work.periods ON stretches."from" <= periods.until AND stretches.until >= periods."from"
),
-- Who left and came back has several stretches: once in each year, and whether the person has the year before as well.
returned AS (
  SELECT own.group_key, own.place, bool_or(before.place IS NOT NULL) AS was_before
  FROM places AS own
  LEFT JOIN places AS before
    ON before.group_key = own.group_key
    AND before.professional_key = own.professional_key
    AND before.place = own.place - 1
    AND NOT before.sole
  WHERE NOT own.sole
  GROUP BY own.group_key, own.professional_key, own.place
),
people AS (
  SELECT group_key, place, was_before FROM places WHERE sole
  UNION ALL
  SELECT group_key, place, was_before FROM returned
),
sizes AS (
  SELECT group_key, place, count(*) AS now, count(*) FILTER (was_before) AS stayed FROM people GROUP BY group_key, place
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
made_before AS (
  SELECT made.period, earlier.group_id, sum(made.products) AS products
  FROM earlier
  JOIN made ON made.group_id = earlier.earlier_id
  GROUP BY made.period, earlier.group_id
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
  CAST(CASE WHEN periods.place > 1 THEN coalesce(earlier.now, 0) - coalesce(sizes.stayed, 0) END AS BIGINT) AS left_group,
  CASE
    WHEN earlier.now > 0 AND sizes.now > 0 THEN CAST(sizes.stayed AS DOUBLE) / CAST(earlier.now + sizes.now - sizes.stayed AS DOUBLE)
  END AS continuity,
  CAST(CASE WHEN lines.groups IS NOT NULL THEN coalesce(along.persons, 0) END AS BIGINT) AS came_along,
  CAST(coalesce(made.products, 0) AS BIGINT) AS products,
  CAST(coalesce(made.products, 0) + coalesce(made_before.products, 0) AS BIGINT) AS products_along,
  CAST(origins.groups AS VARCHAR) AS came_from,
  CAST(lines.groups AS VARCHAR) AS line,
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
LEFT JOIN sizes AS earlier ON earlier.group_key = group_years.group_key AND earlier.place = periods.place - 1
LEFT JOIN made ON made.period = group_years.period AND made.group_id = known_groups.group_id
LEFT JOIN met ON met.group_key = group_years.group_key
LEFT JOIN along ON along.group_key = group_years.group_key AND along.place = periods.place
LEFT JOIN made_before ON made_before.period = group_years.period AND made_before.group_id = known_groups.group_id
LEFT JOIN lines ON lines.group_id = known_groups.group_id
LEFT JOIN origins ON origins.group_id = known_groups.group_id
LEFT JOIN successors ON successors.group_id = known_groups.group_id
LEFT JOIN contributors ON contributors.period = group_years.period AND contributors.group_key = group_years.group_key
ORDER BY group_years.period, group_years.group_key
