-- One row per year and pair of organisations whose people were in a group together: groups, people, whether the tie is new, what it rests on, and its part of the spending and hours of those groups.
SELECT
  CAST(ties.period AS VARCHAR) AS period,
  CAST(ties.board_id AS VARCHAR) AS organisation_id,
  CAST(ties.other_board_id AS VARCHAR) AS other_organisation_id,
  CAST(count(*) AS BIGINT) AS groups,
  CAST(len(list_distinct(flatten(list(ties.people)))) AS BIGINT) AS persons,
  CAST(len(list_distinct(flatten(list(ties.other_people)))) AS BIGINT) AS other_persons,
  CAST(CAST(any_value(shares.is_new) AS INTEGER) AS BIGINT) AS new_tie,
  CAST(
    CASE
      WHEN least(len(list_distinct(flatten(list(ties.people)))), len(list_distinct(flatten(list(ties.other_people))))) = 1 THEN 1
      ELSE 0
    END AS BIGINT
  ) AS on_one_person,
  CAST(CASE WHEN count(*) = 1 THEN 1 ELSE 0 END AS BIGINT) AS on_one_group,
  CAST(sum(shares.cents) AS BIGINT) AS spent,
  CAST(sum(shares.minutes) AS BIGINT) AS hours,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM work.board_ties AS ties
JOIN work.tie_shares AS shares USING (period, group_id, board_id, other_board_id)
GROUP BY ties.period, ties.board_id, ties.other_board_id
ORDER BY period, organisation_id, other_organisation_id
