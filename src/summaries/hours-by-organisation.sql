-- One row per year and board, and one per year for hours whose employer is not known: minutes facilitated and spent, and the people whose they are.
WITH sums AS (
  SELECT
    period,
    board_id,
    CAST(coalesce(sum(minutes) FILTER (kind = 'facilitated'), 0) AS BIGINT) AS facilitated,
    CAST(coalesce(sum(minutes) FILTER (kind = 'spent'), 0) AS BIGINT) AS spent,
    count(DISTINCT professional_id) FILTER (kind = 'facilitated') AS facilitated_persons,
    count(DISTINCT professional_id) FILTER (kind = 'spent') AS spent_persons,
    CAST(count(DISTINCT professional_id) AS BIGINT) AS persons
  FROM work.hour_entries
  GROUP BY period, board_id
)
SELECT
  CAST(period AS VARCHAR) AS period,
  CAST(board_id AS VARCHAR) AS organisation_id,
  facilitated,
  spent,
  persons,
  CASE
    WHEN board_id IS NULL THEN []
    ELSE [
      struct_pack(measure := 'facilitated', board := board_id, amount := facilitated, persons := facilitated_persons),
      struct_pack(measure := 'persons', board := board_id, amount := persons, persons := persons),
      struct_pack(measure := 'spent', board := board_id, amount := spent, persons := spent_persons)
    ]
  END AS contributors
FROM sums
ORDER BY period NULLS LAST, organisation_id NULLS LAST
