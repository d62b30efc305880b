-- One row per year, group and pair of boards with a tie in it: whether the tie is new, and its part by the rule chosen of what was spent on the group in cents and minutes. Under `equal` the ties of a group count alike, under `participants` by the pairs of people that they are between. Whole cents and minutes, by the largest remainder: what is left over goes to the largest remainders, and of equal ones to the first pair.
WITH spent AS (
  SELECT period, group_key, sum(cents) AS cents
  FROM work.booking_entries
  WHERE kind = 'expense' AND group_key IS NOT NULL
  GROUP BY period, group_key
),
effort AS (SELECT period, group_key, sum(spent) AS minutes FROM work.group_hours WHERE group_key IS NOT NULL GROUP BY period, group_key),
sums AS (
  SELECT
    sizes.period,
    sizes.group_key,
    sizes.ties,
    CAST(coalesce(spent.cents, 0) AS BIGINT) AS cents,
    CAST(coalesce(effort.minutes, 0) AS BIGINT) AS minutes
  FROM (SELECT period, group_key, count(*) AS ties FROM work.new_ties WHERE $ties = 'equal' GROUP BY period, group_key) AS sizes
  LEFT JOIN spent ON spent.period = sizes.period AND spent.group_key = sizes.group_key
  LEFT JOIN effort ON effort.period = sizes.period AND effort.group_key = sizes.group_key
),
-- Of parts that are all alike every remainder is, so that nothing needs to be ordered but the pairs.
alike AS (
  SELECT
    ties.period,
    ties.group_key,
    ties.board_key,
    ties.other_board_key,
    ties.is_new,
    sums.cents,
    sums.minutes,
    sums.ties,
    row_number() OVER (PARTITION BY ties.period, ties.group_key ORDER BY ties.board_key, ties.other_board_key) AS place
  FROM work.new_ties AS ties
  JOIN sums ON sums.period = ties.period AND sums.group_key = ties.group_key
),
weighed AS (
  SELECT
    ties.period,
    ties.group_key,
    ties.board_key,
    ties.other_board_key,
    ties.is_new,
    CAST(coalesce(spent.cents, 0) AS HUGEINT) AS cents,
    CAST(coalesce(effort.minutes, 0) AS HUGEINT) AS minutes,
    own.persons * other.persons AS weight,
    sum(own.persons * other.persons) OVER (PARTITION BY ties.period, ties.group_key) AS whole
  FROM work.new_ties AS ties
  JOIN work.group_boards AS own ON own.period = ties.period AND own.group_key = ties.group_key AND own.board_key = ties.board_key
  JOIN work.group_boards AS other ON other.period = ties.period AND other.group_key = ties.group_key AND other.board_key = ties.other_board_key
  LEFT JOIN spent ON spent.period = ties.period AND spent.group_key = ties.group_key
  LEFT JOIN effort ON effort.period = ties.period AND effort.group_key = ties.group_key
  WHERE $ties = 'participants'
),
rounded AS (
  SELECT
    *,
    abs(cents) * weight // whole AS cents_part,
    abs(cents) * weight % whole AS cents_remainder,
    minutes * weight // whole AS minutes_part,
    minutes * weight % whole AS minutes_remainder
  FROM weighed
),
ranked AS (
  SELECT
    *,
    abs(cents) - sum(cents_part) OVER (PARTITION BY period, group_key) AS cents_left,
    row_number() OVER (PARTITION BY period, group_key ORDER BY cents_remainder DESC, board_key, other_board_key) AS cents_place,
    minutes - sum(minutes_part) OVER (PARTITION BY period, group_key) AS minutes_left,
    row_number() OVER (PARTITION BY period, group_key ORDER BY minutes_remainder DESC, board_key, other_board_key) AS minutes_place
  FROM rounded
)
SELECT
  period,
  group_key,
  board_key,
  other_board_key,
  is_new,
  CAST(sign(cents) * (abs(cents) // ties + CASE WHEN place <= abs(cents) % ties THEN 1 ELSE 0 END) AS BIGINT) AS cents,
  CAST(minutes // ties + CASE WHEN place <= minutes % ties THEN 1 ELSE 0 END AS BIGINT) AS minutes
FROM alike
UNION ALL
SELECT
  period,
  group_key,
  board_key,
  other_board_key,
  is_new,
  CAST(sign(cents) * (cents_part + CASE WHEN cents_place <= cents_left THEN 1 ELSE 0 END) AS BIGINT),
  CAST(minutes_part + CASE WHEN minutes_place <= minutes_left THEN 1 ELSE 0 END AS BIGINT)
FROM ranked
