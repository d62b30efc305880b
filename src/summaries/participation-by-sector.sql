-- One row per year and sector, and one per year for people of whom it is not known: people, boards and groups.
WITH sums AS (
  SELECT
    period,
    sector,
    count(DISTINCT professional_key) AS persons,
    count(DISTINCT board_key) AS organisations,
    count(DISTINCT group_key) AS groups
  FROM work.participation_spells
  GROUP BY period, sector
),
by_board AS (
  SELECT spells.period, spells.sector, boards.organisation_id AS board, count(DISTINCT spells.professional_key) AS persons
  FROM work.participation_spells AS spells
  JOIN work.organisation_boards AS boards ON boards.organisation_key = spells.board_key
  WHERE $contributors
  GROUP BY spells.period, spells.sector, boards.organisation_id
),
contributors AS (
  SELECT
    period,
    sector,
    list(struct_pack(measure := 'persons', board, amount := persons, persons := persons) ORDER BY board) AS contributors
  FROM by_board
  GROUP BY period, sector
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(sums.sector AS VARCHAR) AS sector,
  CAST(sums.persons AS BIGINT) AS persons,
  CAST(sums.organisations AS BIGINT) AS organisations,
  CAST(sums.groups AS BIGINT) AS groups,
  coalesce(contributors.contributors, []) AS contributors
FROM sums
LEFT JOIN contributors
  ON contributors.period = sums.period
  AND contributors.sector IS NOT DISTINCT FROM sums.sector
ORDER BY sums.period, sums.sector NULLS LAST
