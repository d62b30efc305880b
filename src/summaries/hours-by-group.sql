-- One row per year and group, and one per year for hours that are for no group: minutes facilitated and spent, and the people whose they are.
WITH by_board AS (
  SELECT
    hour_sums.period,
    hour_sums.group_key,
    boards.organisation_id AS board,
    coalesce(sum(hour_sums.facilitated), 0) AS facilitated,
    coalesce(sum(hour_sums.spent), 0) AS spent,
    count(DISTINCT hour_sums.professional_key) FILTER (hour_sums.facilitated IS NOT NULL) AS facilitated_persons,
    count(DISTINCT hour_sums.professional_key) FILTER (hour_sums.spent IS NOT NULL) AS spent_persons,
    count(DISTINCT hour_sums.professional_key) AS persons
  FROM work.hour_sums
  JOIN work.organisation_boards AS boards ON boards.organisation_key = hour_sums.board_key
  WHERE $contributors
  GROUP BY hour_sums.period, hour_sums.group_key, boards.organisation_id
),
contributions AS (
  SELECT period, group_key, 'facilitated' AS measure, board, CAST(facilitated AS BIGINT) AS amount, facilitated_persons AS persons FROM by_board
  UNION ALL
  SELECT period, group_key, 'persons', board, persons, persons FROM by_board
  UNION ALL
  SELECT period, group_key, 'spent', board, CAST(spent AS BIGINT), spent_persons FROM by_board
),
contributors AS (
  SELECT period, group_key, list(struct_pack(measure, board, amount, persons) ORDER BY measure, board) AS contributors
  FROM contributions
  WHERE amount <> 0 OR persons > 0
  GROUP BY period, group_key
),
sums AS (
  SELECT
    period,
    group_key,
    coalesce(sum(facilitated), 0) AS facilitated,
    coalesce(sum(spent), 0) AS spent,
    count(DISTINCT professional_key) AS persons
  FROM work.hour_sums
  GROUP BY period, group_key
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(known_groups.group_id AS VARCHAR) AS group_id,
  CAST(known_groups.group_kind AS VARCHAR) AS group_kind,
  CAST(sums.facilitated AS BIGINT) AS facilitated,
  CAST(sums.spent AS BIGINT) AS spent,
  CAST(sums.persons AS BIGINT) AS persons,
  coalesce(contributors.contributors, []) AS contributors
FROM sums
LEFT JOIN work.known_groups ON known_groups.group_key = sums.group_key
LEFT JOIN contributors ON contributors.period IS NOT DISTINCT FROM sums.period AND contributors.group_key IS NOT DISTINCT FROM sums.group_key
ORDER BY sums.period NULLS LAST, sums.group_key NULLS LAST
