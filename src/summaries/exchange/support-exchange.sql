-- One row per year, board that paid and board whose people it was spent on: cents of the spending on groups, by the rules chosen. Whole cents, by the largest remainder: what is left over goes to the largest remainders, and of equal ones to the first id.
WITH effort AS (
  SELECT period, group_key, board_key, spent AS minutes
  FROM work.group_hours
  WHERE $support = 'hours' AND spent IS NOT NULL
),
takers AS (
  SELECT
    group_boards.period,
    group_boards.group_key,
    group_boards.board_key,
    CASE $support WHEN 'equal' THEN 1 WHEN 'participants' THEN group_boards.persons ELSE coalesce(effort.minutes, 0) END AS weight
  FROM work.group_boards
  LEFT JOIN effort USING (period, group_key, board_key)
),
-- Where no hours are kept of a group, its boards count alike.
weights AS (
  SELECT
    period,
    group_key,
    board_key,
    CAST(CASE WHEN sum(weight) OVER whole = 0 THEN 1 ELSE weight END AS HUGEINT) AS weight,
    CAST(CASE WHEN sum(weight) OVER whole = 0 THEN count(*) OVER whole ELSE sum(weight) OVER whole END AS HUGEINT) AS whole
  FROM takers
  WINDOW whole AS (PARTITION BY period, group_key)
),
received AS (
  SELECT
    paid.period,
    paid.group_key,
    paid.board_key AS from_board_key,
    paid.pooled,
    weights.board_key AS to_board_key,
    paid.cents,
    abs(paid.cents) * coalesce(weights.weight, 1) // coalesce(weights.whole, 1) AS part,
    abs(paid.cents) * coalesce(weights.weight, 1) % coalesce(weights.whole, 1) AS remainder
  FROM work.support_paid AS paid
  LEFT JOIN weights ON weights.period = paid.period AND weights.group_key = paid.group_key
  WHERE paid.payers = $payers
),
received_ranked AS (
  SELECT
    *,
    abs(cents) - sum(part) OVER (PARTITION BY period, group_key, from_board_key, pooled) AS left_over,
    row_number() OVER (PARTITION BY period, group_key, from_board_key, pooled ORDER BY remainder DESC, to_board_key) AS place
  FROM received
),
received_whole AS (
  SELECT
    period,
    from_board_key,
    pooled,
    to_board_key,
    sum(sign(cents) * (part + CASE WHEN place <= left_over THEN 1 ELSE 0 END)) AS cents
  FROM received_ranked
  GROUP BY period, from_board_key, pooled, to_board_key
),
-- The pot of a year: what every board paid in; under `earmarked` only what was given for no group in particular.
pots AS (
  SELECT period, board_key, sum(cents) AS cents
  FROM work.booking_entries
  WHERE kind IN ('fee', 'grant', 'cofunding', 'subsidy') AND ($payers = 'pool' OR group_key IS NULL)
  GROUP BY period, board_key
  HAVING sum(cents) > 0
),
pot_shares AS (
  SELECT period, board_key, CAST(cents AS HUGEINT) AS weight, CAST(sum(cents) OVER (PARTITION BY period) AS HUGEINT) AS whole
  FROM pots
),
pooled AS (
  SELECT
    received_whole.period,
    pot_shares.board_key AS from_board_key,
    received_whole.to_board_key,
    received_whole.cents,
    abs(received_whole.cents) * coalesce(pot_shares.weight, 1) // coalesce(pot_shares.whole, 1) AS part,
    abs(received_whole.cents) * coalesce(pot_shares.weight, 1) % coalesce(pot_shares.whole, 1) AS remainder
  FROM received_whole
  LEFT JOIN pot_shares
    ON pot_shares.period IS NOT DISTINCT FROM received_whole.period
  WHERE received_whole.pooled
),
pooled_ranked AS (
  SELECT
    *,
    abs(cents) - sum(part) OVER (PARTITION BY period, to_board_key) AS left_over,
    row_number() OVER (PARTITION BY period, to_board_key ORDER BY remainder DESC, from_board_key) AS place
  FROM pooled
),
cells AS (
  SELECT period, from_board_key, to_board_key, cents FROM received_whole WHERE NOT pooled
  UNION ALL
  SELECT period, from_board_key, to_board_key, sign(cents) * (part + CASE WHEN place <= left_over THEN 1 ELSE 0 END)
  FROM pooled_ranked
)
SELECT period, from_board_key, to_board_key, CAST(sum(cents) AS BIGINT) AS cents
FROM cells
GROUP BY period, from_board_key, to_board_key
