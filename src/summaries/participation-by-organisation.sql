-- One row per year and board with people in a group, and one per year for people whose employer is not known: people, schools, groups, and the other boards in those groups.
WITH sums AS (
  SELECT
    period,
    board_key,
    count(DISTINCT professional_key) AS persons,
    count(DISTINCT organisation_key) AS schools,
    count(DISTINCT group_key) AS groups
  FROM work.participation_spells
  GROUP BY period, board_key
),
met AS (
  SELECT own.period, own.board_key, count(DISTINCT other.board_key) AS boards
  FROM work.group_boards AS own
  JOIN work.group_boards AS other ON other.period = own.period AND other.group_key = own.group_key AND other.board_key <> own.board_key
  GROUP BY own.period, own.board_key
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(boards.organisation_id AS VARCHAR) AS organisation_id,
  CAST(sums.persons AS BIGINT) AS persons,
  CAST(sums.schools AS BIGINT) AS schools,
  CAST(sums.groups AS BIGINT) AS groups,
  CASE WHEN sums.board_key IS NOT NULL THEN CAST(coalesce(met.boards, 0) AS BIGINT) END AS met,
  CASE
    WHEN sums.board_key IS NULL THEN []
    ELSE [struct_pack(measure := 'persons', board := boards.organisation_id, amount := sums.persons, persons := sums.persons)]
  END AS contributors
FROM sums
LEFT JOIN work.organisation_boards AS boards ON boards.organisation_key = sums.board_key
LEFT JOIN met ON met.period = sums.period AND met.board_key = sums.board_key
ORDER BY sums.period, sums.board_key NULLS LAST
