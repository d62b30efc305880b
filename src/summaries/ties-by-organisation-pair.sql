-- One row per year and pair of organisations whose people were in a group together: groups, people, whether the tie is new, what it rests on, and its part of the spending and hours of those groups.
WITH shares AS (
  SELECT period, board_key, other_board_key, sum(cents) AS cents, sum(minutes) AS minutes
  FROM temp.tie_exchange
  GROUP BY period, board_key, other_board_key
)
SELECT
  CAST(ties.period AS VARCHAR) AS period,
  CAST(boards.organisation_id AS VARCHAR) AS organisation_id,
  CAST(others.organisation_id AS VARCHAR) AS other_organisation_id,
  CAST(ties.groups AS BIGINT) AS groups,
  CAST(ties.persons AS BIGINT) AS persons,
  CAST(ties.other_persons AS BIGINT) AS other_persons,
  CAST(CAST(ties.is_new AS INTEGER) AS BIGINT) AS new_tie,
  CAST(CASE WHEN least(ties.persons, ties.other_persons) = 1 THEN 1 ELSE 0 END AS BIGINT) AS on_one_person,
  CAST(CASE WHEN ties.groups = 1 THEN 1 ELSE 0 END AS BIGINT) AS on_one_group,
  CAST(shares.cents AS BIGINT) AS spent,
  CAST(shares.minutes AS BIGINT) AS hours,
  CAST($ties AS VARCHAR) AS rule,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM work.tie_pairs AS ties
JOIN shares ON shares.period = ties.period AND shares.board_key = ties.board_key AND shares.other_board_key = ties.other_board_key
JOIN work.organisation_boards AS boards ON boards.organisation_key = ties.board_key
JOIN work.organisation_boards AS others ON others.organisation_key = ties.other_board_key
ORDER BY ties.period, ties.board_key, ties.other_board_key
