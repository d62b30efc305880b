-- One row per year and board that took part as a paying organisation or paid anything, and one per year for what came from no organisation named.
WITH sums AS (
  SELECT
    period,
    board_key,
    sum(cents) FILTER (kind = 'fee') AS fee,
    sum(cents) FILTER (kind IN ('grant', 'cofunding', 'subsidy')) AS given
  FROM work.booking_entries
  WHERE kind IN ('fee', 'grant', 'cofunding', 'subsidy')
  GROUP BY period, board_key
),
people AS (
  SELECT period, board_key, count(DISTINCT professional_key) AS persons
  FROM work.participation_spells
  GROUP BY period, board_key
),
cells AS (
  SELECT period, board_key FROM work.paying_boards
  UNION
  SELECT period, board_key FROM sums
),
filled AS (
  SELECT
    cells.period,
    cells.board_key,
    CAST(coalesce(sums.fee, 0) AS BIGINT) AS fee,
    CAST(coalesce(sums.given, 0) AS BIGINT) AS given,
    CAST(coalesce(people.persons, 0) AS BIGINT) AS persons
  FROM cells
  LEFT JOIN sums
    ON sums.period IS NOT DISTINCT FROM cells.period
    AND sums.board_key IS NOT DISTINCT FROM cells.board_key
  LEFT JOIN people ON people.period = cells.period AND people.board_key = cells.board_key
)
SELECT
  CAST(filled.period AS VARCHAR) AS period,
  CAST(boards.organisation_id AS VARCHAR) AS organisation_id,
  fee,
  given,
  CASE
    WHEN boards.organisation_id IS NULL THEN []
    ELSE [
      struct_pack(measure := 'fee', board := boards.organisation_id, amount := fee, persons := persons),
      struct_pack(measure := 'given', board := boards.organisation_id, amount := given, persons := persons)
    ]
  END AS contributors
FROM filled
LEFT JOIN work.organisation_boards AS boards ON boards.organisation_key = filled.board_key
ORDER BY filled.period NULLS LAST, filled.board_key NULLS LAST
