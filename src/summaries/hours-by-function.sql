-- One row per year and function, and one per year for people whose function is not known: minutes facilitated and spent, and the people whose they are.
WITH by_board AS (
  SELECT
    period,
    function,
    board_id,
    coalesce(sum(minutes) FILTER (kind = 'facilitated'), 0) AS facilitated,
    coalesce(sum(minutes) FILTER (kind = 'spent'), 0) AS spent,
    count(DISTINCT professional_id) FILTER (kind = 'facilitated') AS facilitated_persons,
    count(DISTINCT professional_id) FILTER (kind = 'spent') AS spent_persons,
    count(DISTINCT professional_id) AS persons
  FROM work.hour_entries
  GROUP BY period, function, board_id
),
contributions AS (
  SELECT period, function, 'facilitated' AS measure, board_id AS board, CAST(facilitated AS BIGINT) AS amount, facilitated_persons AS persons
  FROM by_board
  UNION ALL
  SELECT period, function, 'persons', board_id, persons, persons FROM by_board
  UNION ALL
  SELECT period, function, 'spent', board_id, CAST(spent AS BIGINT), spent_persons FROM by_board
),
contributors AS (
  SELECT period, function, list(struct_pack(measure, board, amount, persons) ORDER BY measure, board) AS contributors
  FROM contributions
  WHERE board IS NOT NULL AND (amount <> 0 OR persons > 0)
  GROUP BY period, function
),
sums AS (
  SELECT
    period,
    function,
    coalesce(sum(minutes) FILTER (kind = 'facilitated'), 0) AS facilitated,
    coalesce(sum(minutes) FILTER (kind = 'spent'), 0) AS spent,
    count(DISTINCT professional_id) AS persons
  FROM work.hour_entries
  GROUP BY period, function
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(sums.function AS VARCHAR) AS function,
  CAST(sums.facilitated AS BIGINT) AS facilitated,
  CAST(sums.spent AS BIGINT) AS spent,
  CAST(sums.persons AS BIGINT) AS persons,
  coalesce(contributors.contributors, []) AS contributors
FROM sums
LEFT JOIN contributors
  ON contributors.period IS NOT DISTINCT FROM sums.period
  AND contributors.function IS NOT DISTINCT FROM sums.function
ORDER BY sums.period NULLS LAST, sums.function NULLS LAST
