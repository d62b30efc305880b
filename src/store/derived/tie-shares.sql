-- One row per row of `board_ties`: whether the two boards had no tie in any earlier year (unknown in the first year), and the tie's part of what was spent on the group in cents and minutes. The ties of a group count alike; what is left over goes to the first pairs.
WITH pairs AS (
  SELECT DISTINCT board_ties.board_id, board_ties.other_board_id, years."from" FROM work.board_ties JOIN years ON years.id = board_ties.period
),
firsts AS (SELECT board_id, other_board_id, min("from") AS first_year FROM pairs GROUP BY board_id, other_board_id),
spent AS (
  SELECT period, group_id, sum(cents) AS cents FROM work.booking_entries WHERE kind = 'expense' AND group_id IS NOT NULL GROUP BY period, group_id
),
effort AS (
  SELECT period, group_id, sum(minutes) AS minutes FROM work.hour_entries WHERE kind = 'spent' AND group_id IS NOT NULL GROUP BY period, group_id
),
counted AS (
  SELECT
    board_ties.period,
    board_ties.group_id,
    board_ties.board_id,
    board_ties.other_board_id,
    years."from" = firsts.first_year AS is_first,
    years."from" = (SELECT min("from") FROM years) AS is_first_year,
    CAST(coalesce(spent.cents, 0) AS HUGEINT) AS cents,
    CAST(coalesce(effort.minutes, 0) AS HUGEINT) AS minutes,
    count(*) OVER (PARTITION BY board_ties.period, board_ties.group_id) AS ties,
    row_number() OVER (PARTITION BY board_ties.period, board_ties.group_id ORDER BY board_ties.board_id, board_ties.other_board_id) AS place
  FROM work.board_ties
  JOIN years ON years.id = board_ties.period
  JOIN firsts USING (board_id, other_board_id)
  LEFT JOIN spent ON spent.period = board_ties.period AND spent.group_id = board_ties.group_id
  LEFT JOIN effort ON effort.period = board_ties.period AND effort.group_id = board_ties.group_id
)
SELECT
  period,
  group_id,
  board_id,
  other_board_id,
  CASE WHEN NOT is_first_year THEN is_first END AS is_new,
  CAST(sign(cents) * (abs(cents) // ties + CASE WHEN place <= abs(cents) % ties THEN 1 ELSE 0 END) AS BIGINT) AS cents,
  CAST(minutes // ties + CASE WHEN place <= minutes % ties THEN 1 ELSE 0 END AS BIGINT) AS minutes
FROM counted
