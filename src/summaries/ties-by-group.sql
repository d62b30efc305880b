-- One row per year and group in which people of two organisations were together: ties, those that were there in no earlier year and in no other group, and the spending and hours that went to new ties.
WITH ties AS (
  SELECT period, group_id, is_new, cents, minutes, count(*) OVER (PARTITION BY period, board_id, other_board_id) AS groups
  FROM work.tie_shares
)
SELECT
  CAST(ties.period AS VARCHAR) AS period,
  CAST(ties.group_id AS VARCHAR) AS group_id,
  CAST(any_value(groups.kind) AS VARCHAR) AS group_kind,
  CAST(count(*) AS BIGINT) AS ties,
  CAST(CASE WHEN count(is_new) > 0 THEN count(*) FILTER (is_new) END AS BIGINT) AS new_ties,
  CAST(count(*) FILTER (ties.groups = 1) AS BIGINT) AS only_here,
  CAST(CASE WHEN count(is_new) > 0 THEN coalesce(sum(cents) FILTER (is_new), 0) END AS BIGINT) AS spent_on_new,
  CAST(CASE WHEN count(is_new) > 0 THEN coalesce(sum(minutes) FILTER (is_new), 0) END AS BIGINT) AS hours_on_new,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM ties
JOIN groups ON groups.id = ties.group_id
GROUP BY ties.period, ties.group_id
ORDER BY period, group_id
