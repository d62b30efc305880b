-- One row per organisation: the organisation at the top of its line of parents (itself, for a board), and the nearest sector and municipality in that line; with the whole numbers that stand for both, in the order of the ids.
WITH RECURSIVE lines AS (
  SELECT id AS organisation_id, id AS ancestor_id, parent_id, sector, municipality, [id] AS path
  FROM organisations
  UNION ALL
  SELECT
    lines.organisation_id,
    organisations.id,
    organisations.parent_id,
    coalesce(lines.sector, organisations.sector),
    coalesce(lines.municipality, organisations.municipality),
    list_append(lines.path, organisations.id)
  FROM lines
  JOIN organisations ON organisations.id = lines.parent_id
  WHERE NOT list_contains(lines.path, organisations.id)
),
tops AS (
  SELECT organisation_id, arg_max(struct_pack(ancestor_id, parent_id, sector, municipality, path), len(path)) AS top
  FROM lines
  GROUP BY organisation_id
),
named AS (
  SELECT
    CAST(row_number() OVER (ORDER BY organisation_id) AS INTEGER) AS organisation_key,
    organisation_id,
    -- Where parents go round in a circle, the first id of the circle stands for all of it.
    CASE
      WHEN list_contains(top.path, top.parent_id) THEN list_min(top.path[list_position(top.path, top.parent_id) :])
      ELSE top.ancestor_id
    END AS board_id,
    CAST(top.sector AS sector_name) AS sector,
    top.municipality AS municipality
  FROM tops
)
SELECT named.organisation_key, named.organisation_id, boards.organisation_key AS board_key, named.board_id, named.sector, named.municipality
FROM named
JOIN named AS boards ON boards.organisation_id = named.board_id
