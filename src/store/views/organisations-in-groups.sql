-- One row per period, organisation and group that people of it were in, with their names.
SELECT
  edges.period,
  edges.source AS organisation_id,
  coalesce(organisations.name, edges.source) AS organisation_name,
  edges.target AS group_id,
  coalesce(groups.name, edges.target) AS group_name,
  groups.kind AS group_kind,
  edges.persons,
  edges.minutes
FROM edges
LEFT JOIN organisations ON organisations.id = edges.source
LEFT JOIN groups ON groups.id = edges.target
WHERE edges.kind = 'affiliation'
ORDER BY edges.period, edges.source, edges.target
