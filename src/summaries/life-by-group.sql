-- One row per year and group that was there: where it came from, who joined, stayed and left, what it made, and the phase that the records show.
WITH people AS (SELECT DISTINCT period, group_id, professional_id FROM work.participation_spells),
numbered AS (SELECT id, row_number() OVER (ORDER BY "from") AS place FROM years),
placed AS (SELECT people.group_id, people.professional_id, numbered.place FROM people JOIN numbered ON numbered.id = people.period),
sizes AS (SELECT group_id, place, count(*) AS persons FROM placed GROUP BY group_id, place),
stayed AS (
  SELECT placed.group_id, placed.place, count(*) AS persons
  FROM placed
  JOIN placed AS before ON before.group_id = placed.group_id AND before.professional_id = placed.professional_id AND before.place = placed.place - 1
  GROUP BY placed.group_id, placed.place
),
origins AS (
  SELECT to_group_id AS group_id, string_agg(DISTINCT from_group_id, ', ' ORDER BY from_group_id) AS groups FROM lineage GROUP BY to_group_id
),
successors AS (
  SELECT from_group_id AS group_id, string_agg(DISTINCT to_group_id, ', ' ORDER BY to_group_id) AS groups FROM lineage GROUP BY from_group_id
),
contributors AS (
  SELECT period, group_id, list(struct_pack(measure := 'persons', board := board_id, amount := persons, persons) ORDER BY board_id) AS contributors
  FROM work.group_boards
  GROUP BY period, group_id
)
SELECT
  CAST(group_years.period AS VARCHAR) AS period,
  CAST(group_years.group_id AS VARCHAR) AS group_id,
  CAST(groups.kind AS VARCHAR) AS group_kind,
  CAST(coalesce(now.persons, 0) AS BIGINT) AS persons,
  CAST(CASE WHEN numbered.place > 1 THEN coalesce(now.persons, 0) - coalesce(stayed.persons, 0) END AS BIGINT) AS joined,
  CAST(CASE WHEN numbered.place > 1 THEN coalesce(stayed.persons, 0) END AS BIGINT) AS stayed,
  CAST(CASE WHEN numbered.place > 1 THEN coalesce(before.persons, 0) - coalesce(stayed.persons, 0) END AS BIGINT) AS left_group,
  CASE
    WHEN before.persons > 0 AND now.persons > 0
      THEN CAST(coalesce(stayed.persons, 0) AS DOUBLE) / (before.persons + now.persons - coalesce(stayed.persons, 0))
  END AS continuity,
  CAST((SELECT count(*) FROM products WHERE products.group_id = group_years.group_id AND products.date <= years.until) AS BIGINT) AS products,
  CAST(origins.groups AS VARCHAR) AS came_from,
  CAST(successors.groups AS VARCHAR) AS became,
  CAST(
    CASE
      WHEN EXISTS (
        FROM products
        WHERE products.group_id = group_years.group_id AND products.kind IN ('research-report', 'article') AND products.date <= years.until
      ) THEN 'research'
      WHEN coalesce(trim(groups.goal), '') <> '' THEN 'questions'
      WHEN EXISTS (FROM meetings WHERE meetings.group_id = group_years.group_id AND meetings.date <= years.until) THEN 'exchange'
    END AS VARCHAR
  ) AS phase,
  coalesce(contributors.contributors, []) AS contributors
FROM work.group_years
JOIN groups ON groups.id = group_years.group_id
JOIN years ON years.id = group_years.period
JOIN numbered ON numbered.id = group_years.period
LEFT JOIN sizes AS now ON now.group_id = group_years.group_id AND now.place = numbered.place
LEFT JOIN sizes AS before ON before.group_id = group_years.group_id AND before.place = numbered.place - 1
LEFT JOIN stayed ON stayed.group_id = group_years.group_id AND stayed.place = numbered.place
LEFT JOIN origins ON origins.group_id = group_years.group_id
LEFT JOIN successors ON successors.group_id = group_years.group_id
LEFT JOIN contributors ON contributors.period = group_years.period AND contributors.group_id = group_years.group_id
ORDER BY period, group_id
