-- One row per year: minutes facilitated and spent, and the people whose they are.
WITH by_board AS (
  SELECT
    hour_sums.period,
    boards.organisation_id AS board,
    coalesce(sum(hour_sums.facilitated), 0) AS facilitated,
    coalesce(sum(hour_sums.spent), 0) AS spent,
    count(DISTINCT hour_sums.professional_key) FILTER (hour_sums.facilitated IS NOT NULL) AS facilitated_persons,
    count(DISTINCT hour_sums.professional_key) FILTER (hour_sums.spent IS NOT NULL) AS spent_persons,
    count(DISTINCT hour_sums.professional_key) AS persons
  FROM work.hour_sums
  JOIN work.organisation_boards AS boards ON boards.organisation_key = hour_sums.board_key
  WHERE $contributors
  GROUP BY hour_sums.period, boards.organisation_id
),
contributions AS (
  SELECT period, 'facilitated' AS measure, board, CAST(facilitated AS BIGINT) AS amount, facilitated_persons AS persons FROM by_board
  UNION ALL
  SELECT period, 'persons', board, persons, persons FROM by_board
  UNION ALL
  SELECT period, 'spent', board, CAST(spent AS BIGINT), spent_persons FROM by_board
),
contributors AS (
  SELECT period, list(struct_pack(measure, board, amount, persons) ORDER BY measure, board) AS contributors
  FROM contributions
  WHERE amount <> 0 OR persons > 0
  GROUP BY period
),
sums AS (
  SELECT
    period,
    coalesce(sum(facilitated), 0) AS facilitated,
    coalesce(sum(spent), 0) AS spent,
    count(DISTINCT professional_key) AS persons
  FROM work.hour_sums
  GROUP BY period
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(sums.facilitated AS BIGINT) AS facilitated,
  CAST(sums.spent AS BIGINT) AS spent,
  CAST(sums.persons AS BIGINT) AS persons,
  coalesce(contributors.contributors, []) AS contributors
FROM sums
LEFT JOIN contributors ON contributors.period IS NOT DISTINCT FROM sums.period
ORDER BY sums.period NULLS LAST
