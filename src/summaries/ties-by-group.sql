-- One row per year and group in which people of two organisations were together: ties, those that were there in no earlier year and in no other group, and the spending and hours that went to new ties.
SELECT
  CAST(ties.period AS VARCHAR) AS period,
  CAST(any_value(known_groups.group_id) AS VARCHAR) AS group_id,
  CAST(any_value(known_groups.group_kind) AS VARCHAR) AS group_kind,
  CAST(count(*) AS BIGINT) AS ties,
  CAST(CASE WHEN count(ties.is_new) > 0 THEN count(*) FILTER (ties.is_new) END AS BIGINT) AS new_ties,
  CAST(count(*) FILTER (pairs.groups = 1) AS BIGINT) AS only_here,
  CAST(CASE WHEN count(ties.is_new) > 0 THEN coalesce(sum(ties.cents) FILTER (ties.is_new), 0) END AS BIGINT) AS spent_on_new,
  CAST(CASE WHEN count(ties.is_new) > 0 THEN coalesce(sum(ties.minutes) FILTER (ties.is_new), 0) END AS BIGINT) AS hours_on_new,
  CAST($ties AS VARCHAR) AS rule,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM temp.tie_exchange AS ties
JOIN work.tie_pairs AS pairs
  ON pairs.period = ties.period AND pairs.board_key = ties.board_key AND pairs.other_board_key = ties.other_board_key
JOIN work.known_groups ON known_groups.group_key = ties.group_key
GROUP BY ties.period, ties.group_key
ORDER BY ties.period, ties.group_key
