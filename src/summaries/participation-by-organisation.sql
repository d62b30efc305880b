-- One row per year and board with people in a group, and one per year for people whose employer is not known: people, schools, groups, and the other boards in those groups.
WITH sums AS (
  SELECT
    period,
    board_id,
    count(DISTINCT professional_id) AS persons,
    count(DISTINCT organisation_id) AS schools,
    count(DISTINCT group_id) AS groups
  FROM work.participation_spells
  GROUP BY period, board_id
),
present AS (SELECT DISTINCT period, group_id, board_id FROM work.participation_spells WHERE board_id IS NOT NULL),
met AS (
  SELECT own.period, own.board_id, count(DISTINCT other.board_id) AS boards
  FROM present AS own
  JOIN present AS other ON other.period = own.period AND other.group_id = own.group_id AND other.board_id <> own.board_id
  GROUP BY own.period, own.board_id
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(sums.board_id AS VARCHAR) AS organisation_id,
  CAST(sums.persons AS BIGINT) AS persons,
  CAST(sums.schools AS BIGINT) AS schools,
  CAST(sums.groups AS BIGINT) AS groups,
  CASE WHEN sums.board_id IS NOT NULL THEN CAST(coalesce(met.boards, 0) AS BIGINT) END AS met,
  CASE
    WHEN sums.board_id IS NULL THEN []
    ELSE [struct_pack(measure := 'persons', board := sums.board_id, amount := sums.persons, persons := sums.persons)]
  END AS contributors
FROM sums
LEFT JOIN met ON met.period = sums.period AND met.board_id = sums.board_id
ORDER BY sums.period, sums.board_id NULLS LAST
