-- One row per period and pair of organisations that met, with their names and those of the groups that they met in.
WITH shared AS (
  SELECT period, source, target, unnest(groups) AS group_id
  FROM edges
  WHERE kind = 'organisations'
),
named AS (
  SELECT
    shared.period,
    shared.source,
    shared.target,
    list(coalesce(groups.name, shared.group_id) ORDER BY shared.group_id) AS group_names
  FROM shared
  LEFT JOIN groups ON groups.id = shared.group_id
  GROUP BY shared.period, shared.source, shared.target
)
SELECT
  edges.period,
  edges.source AS organisation_a,
  coalesce(a.name, edges.source) AS name_a,
  edges.target AS organisation_b,
  coalesce(b.name, edges.target) AS name_b,
  list_sort(edges.groups) AS groups,
  coalesce(named.group_names, CAST([] AS VARCHAR[])) AS group_names,
  edges.persons AS persons_a,
  edges.persons_target AS persons_b
FROM edges
LEFT JOIN organisations AS a ON a.id = edges.source
LEFT JOIN organisations AS b ON b.id = edges.target
LEFT JOIN named ON named.period = edges.period AND named.source = edges.source AND named.target = edges.target
WHERE edges.kind = 'organisations'
ORDER BY edges.period, edges.source, edges.target
