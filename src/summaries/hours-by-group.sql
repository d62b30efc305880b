-- One row per year and group, and one per year for hours that are for no group: minutes facilitated and spent, and the people whose they are.
WITH by_board AS (
  SELECT
    period,
    group_id,
    board_id,
    coalesce(sum(minutes) FILTER (kind = 'facilitated'), 0) AS facilitated,
    coalesce(sum(minutes) FILTER (kind = 'spent'), 0) AS spent,
    count(DISTINCT professional_id) FILTER (kind = 'facilitated') AS facilitated_persons,
    count(DISTINCT professional_id) FILTER (kind = 'spent') AS spent_persons,
    count(DISTINCT professional_id) AS persons
  FROM work.hour_entries
  GROUP BY period, group_id, board_id
),
contributions AS (
  SELECT period, group_id, 'facilitated' AS measure, board_id AS board, CAST(facilitated AS BIGINT) AS amount, facilitated_persons AS persons FROM by_board
  UNION ALL
  SELECT period, group_id, 'persons', board_id, persons, persons FROM by_board
  UNION ALL
  SELECT period, group_id, 'spent', board_id, CAST(spent AS BIGINT), spent_persons FROM by_board
),
contributors AS (
  SELECT period, group_id, list(struct_pack(measure, board, amount, persons) ORDER BY measure, board) AS contributors
  FROM contributions
  WHERE board IS NOT NULL AND (amount <> 0 OR persons > 0)
  GROUP BY period, group_id
),
sums AS (
  SELECT
    period,
    group_id,
    coalesce(sum(minutes) FILTER (kind = 'facilitated'), 0) AS facilitated,
    coalesce(sum(minutes) FILTER (kind = 'spent'), 0) AS spent,
    count(DISTINCT professional_id) AS persons
  FROM work.hour_entries
  GROUP BY period, group_id
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(sums.group_id AS VARCHAR) AS group_id,
  CAST(groups.kind AS VARCHAR) AS group_kind,
  CAST(sums.facilitated AS BIGINT) AS facilitated,
  CAST(sums.spent AS BIGINT) AS spent,
  CAST(sums.persons AS BIGINT) AS persons,
  coalesce(contributors.contributors, []) AS contributors
FROM sums
LEFT JOIN groups ON groups.id = sums.group_id
LEFT JOIN contributors
  ON contributors.period IS NOT DISTINCT FROM sums.period
  AND contributors.group_id IS NOT DISTINCT FROM sums.group_id
ORDER BY sums.period NULLS LAST, sums.group_id NULLS LAST
