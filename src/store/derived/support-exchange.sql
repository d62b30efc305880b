-- One row per rule of paying, rule of division, year, board that paid and board whose people it was spent on: cents of the spending on groups. Whole cents, by the largest remainder: what is left over goes to the largest remainders, and of equal ones to the first id.
WITH rules AS (SELECT unnest(['participants', 'equal', 'hours']) AS rule),
effort AS (
  SELECT period, group_id, board_id, sum(minutes) AS minutes
  FROM work.hour_entries
  WHERE kind = 'spent'
  GROUP BY period, group_id, board_id
),
takers AS (
  SELECT rules.rule, group_boards.period, group_boards.group_id, group_boards.board_id,
    CASE rules.rule WHEN 'equal' THEN 1 WHEN 'participants' THEN group_boards.persons ELSE coalesce(effort.minutes, 0) END AS weight
  FROM work.group_boards
  CROSS JOIN rules
  LEFT JOIN effort USING (period, group_id, board_id)
),
-- Where no hours are kept of a group, its boards count alike.
weights AS (
  SELECT
    rule,
    period,
    group_id,
    board_id,
    CAST(CASE WHEN sum(weight) OVER whole = 0 THEN 1 ELSE weight END AS HUGEINT) AS weight,
    CAST(CASE WHEN sum(weight) OVER whole = 0 THEN count(*) OVER whole ELSE sum(weight) OVER whole END AS HUGEINT) AS whole
  FROM takers
  WINDOW whole AS (PARTITION BY rule, period, group_id)
),
received AS (
  SELECT
    paid.payers,
    rules.rule,
    paid.period,
    paid.group_id,
    paid.board_id AS from_board_id,
    paid.pooled,
    weights.board_id AS to_board_id,
    paid.cents,
    abs(paid.cents) * coalesce(weights.weight, 1) // coalesce(weights.whole, 1) AS part,
    abs(paid.cents) * coalesce(weights.weight, 1) % coalesce(weights.whole, 1) AS remainder
  FROM work.support_paid AS paid
  CROSS JOIN rules
  LEFT JOIN weights ON weights.rule = rules.rule AND weights.period = paid.period AND weights.group_id = paid.group_id
),
received_ranked AS (
  SELECT
    *,
    abs(cents) - sum(part) OVER (PARTITION BY payers, rule, period, group_id, from_board_id, pooled) AS left_over,
    row_number() OVER (PARTITION BY payers, rule, period, group_id, from_board_id, pooled ORDER BY remainder DESC, to_board_id) AS place
  FROM received
),
received_whole AS (
  SELECT
    payers,
    rule,
    period,
    from_board_id,
    pooled,
    to_board_id,
    sum(sign(cents) * (part + CASE WHEN place <= left_over THEN 1 ELSE 0 END)) AS cents
  FROM received_ranked
  GROUP BY payers, rule, period, from_board_id, pooled, to_board_id
),
-- The pot of a year: what every board paid in; under `earmarked` only what was given for no group in particular.
pots AS (
  SELECT 'pool' AS payers, period, board_id, sum(cents) AS cents
  FROM work.booking_entries
  WHERE kind IN ('fee', 'grant', 'cofunding', 'subsidy')
  GROUP BY period, board_id
  HAVING sum(cents) > 0
  UNION ALL
  SELECT 'earmarked', period, board_id, sum(cents)
  FROM work.booking_entries
  WHERE kind IN ('fee', 'grant', 'cofunding', 'subsidy') AND group_id IS NULL
  GROUP BY period, board_id
  HAVING sum(cents) > 0
),
pot_shares AS (
  SELECT payers, period, board_id, CAST(cents AS HUGEINT) AS weight, CAST(sum(cents) OVER (PARTITION BY payers, period) AS HUGEINT) AS whole
  FROM pots
),
pooled AS (
  SELECT
    received_whole.payers,
    received_whole.rule,
    received_whole.period,
    pot_shares.board_id AS from_board_id,
    received_whole.to_board_id,
    received_whole.cents,
    abs(received_whole.cents) * coalesce(pot_shares.weight, 1) // coalesce(pot_shares.whole, 1) AS part,
    abs(received_whole.cents) * coalesce(pot_shares.weight, 1) % coalesce(pot_shares.whole, 1) AS remainder
  FROM received_whole
  LEFT JOIN pot_shares
    ON pot_shares.payers = received_whole.payers
    AND pot_shares.period IS NOT DISTINCT FROM received_whole.period
  WHERE received_whole.pooled
),
pooled_ranked AS (
  SELECT
    *,
    abs(cents) - sum(part) OVER (PARTITION BY payers, rule, period, to_board_id) AS left_over,
    row_number() OVER (PARTITION BY payers, rule, period, to_board_id ORDER BY remainder DESC, from_board_id) AS place
  FROM pooled
),
cells AS (
  SELECT payers, rule, period, from_board_id, to_board_id, cents FROM received_whole WHERE NOT pooled
  UNION ALL
  SELECT payers, rule, period, from_board_id, to_board_id, sign(cents) * (part + CASE WHEN place <= left_over THEN 1 ELSE 0 END)
  FROM pooled_ranked
)
SELECT payers, rule, period, from_board_id, to_board_id, CAST(sum(cents) AS BIGINT) AS cents
FROM cells
GROUP BY payers, rule, period, from_board_id, to_board_id
