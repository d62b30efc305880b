-- One row per year and board, and one per year for hours whose employer is not known: minutes facilitated and spent, and the people whose they are.
WITH sums AS (
  SELECT
    period,
    board_key,
    CAST(coalesce(sum(facilitated), 0) AS BIGINT) AS facilitated,
    CAST(coalesce(sum(spent), 0) AS BIGINT) AS spent,
    count(DISTINCT professional_key) FILTER (facilitated IS NOT NULL) AS facilitated_persons,
    count(DISTINCT professional_key) FILTER (spent IS NOT NULL) AS spent_persons,
    CAST(count(DISTINCT professional_key) AS BIGINT) AS persons
  FROM work.hour_sums
  GROUP BY period, board_key
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(boards.organisation_id AS VARCHAR) AS organisation_id,
  sums.facilitated,
  sums.spent,
  sums.persons,
  CASE
    WHEN boards.organisation_id IS NULL THEN []
    ELSE [
      struct_pack(measure := 'facilitated', board := boards.organisation_id, amount := sums.facilitated, persons := sums.facilitated_persons),
      struct_pack(measure := 'persons', board := boards.organisation_id, amount := sums.persons, persons := sums.persons),
      struct_pack(measure := 'spent', board := boards.organisation_id, amount := sums.spent, persons := sums.spent_persons)
    ]
  END AS contributors
FROM sums
LEFT JOIN work.organisation_boards AS boards ON boards.organisation_key = sums.board_key
ORDER BY sums.period NULLS LAST, sums.board_key NULLS LAST
