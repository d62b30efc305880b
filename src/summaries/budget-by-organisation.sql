-- One row per year and board that took part as a paying organisation or paid anything, and one per year for what came from no organisation named.
WITH sums AS (
  SELECT
    period,
    board_id,
    sum(cents) FILTER (kind = 'fee') AS fee,
    sum(cents) FILTER (kind IN ('grant', 'cofunding', 'subsidy')) AS given
  FROM work.booking_entries
  WHERE kind IN ('fee', 'grant', 'cofunding', 'subsidy')
  GROUP BY period, board_id
),
people AS (
  SELECT period, board_id, count(DISTINCT professional_id) AS persons
  FROM work.participation_spells
  GROUP BY period, board_id
),
cells AS (
  SELECT period, board_id FROM work.paying_boards
  UNION
  SELECT period, board_id FROM sums
),
filled AS (
  SELECT
    cells.period,
    cells.board_id,
    CAST(coalesce(sums.fee, 0) AS BIGINT) AS fee,
    CAST(coalesce(sums.given, 0) AS BIGINT) AS given,
    CAST(coalesce(people.persons, 0) AS BIGINT) AS persons
  FROM cells
  LEFT JOIN sums
    ON sums.period IS NOT DISTINCT FROM cells.period
    AND sums.board_id IS NOT DISTINCT FROM cells.board_id
  LEFT JOIN people ON people.period = cells.period AND people.board_id = cells.board_id
)
SELECT
  CAST(period AS VARCHAR) AS period,
  CAST(board_id AS VARCHAR) AS organisation_id,
  fee,
  given,
  CASE
    WHEN board_id IS NULL THEN []
    ELSE [
      struct_pack(measure := 'fee', board := board_id, amount := fee, persons := persons),
      struct_pack(measure := 'given', board := board_id, amount := given, persons := persons)
    ]
  END AS contributors
FROM filled
ORDER BY period NULLS LAST, organisation_id NULLS LAST
