-- One row per row of `board_ties`: whether the two boards had no tie in any earlier year (unknown in the first year), and the tie's part of what was spent on the group in cents and minutes. The ties of a group count alike; what is left over goes to the first pairs.
WITH firsts AS (
  SELECT board_ties.board_key, board_ties.other_board_key, min(periods.place) AS first_place
  FROM work.board_ties
  JOIN work.periods USING (period)
  GROUP BY board_ties.board_key, board_ties.other_board_key
),
spent AS (
  SELECT period, group_key, sum(cents) AS cents
  FROM work.booking_entries
  WHERE kind = 'expense' AND group_key IS NOT NULL
  GROUP BY period, group_key
),
effort AS (SELECT period, group_key, sum(spent) AS minutes FROM work.group_hours WHERE group_key IS NOT NULL GROUP BY period, group_key),
sizes AS (SELECT period, group_key, count(*) AS ties FROM work.board_ties GROUP BY period, group_key),
counted AS (
  SELECT
    board_ties.period,
    board_ties.group_key,
    board_ties.board_key,
    board_ties.other_board_key,
    periods.place = firsts.first_place AS is_first,
    periods.place = 1 AS is_first_year,
    CAST(coalesce(spent.cents, 0) AS BIGINT) AS cents,
    CAST(coalesce(effort.minutes, 0) AS BIGINT) AS minutes,
    sizes.ties,
    row_number() OVER (PARTITION BY board_ties.period, board_ties.group_key ORDER BY board_ties.board_key, board_ties.other_board_key) AS place
  FROM work.board_ties
  JOIN work.periods USING (period)
  JOIN firsts USING (board_key, other_board_key)
  JOIN sizes ON sizes.period = board_ties.period AND sizes.group_key = board_ties.group_key
  LEFT JOIN spent ON spent.period = board_ties.period AND spent.group_key = board_ties.group_key
  LEFT JOIN effort ON effort.period = board_ties.period AND effort.group_key = board_ties.group_key
)
SELECT
  period,
  group_key,
  board_key,
  other_board_key,
  CASE WHEN NOT is_first_year THEN is_first END AS is_new,
  CAST(sign(cents) * (abs(cents) // ties + CASE WHEN place <= abs(cents) % ties THEN 1 ELSE 0 END) AS BIGINT) AS cents,
  CAST(minutes // ties + CASE WHEN place <= minutes % ties THEN 1 ELSE 0 END AS BIGINT) AS minutes
FROM counted
