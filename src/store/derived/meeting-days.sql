-- One row per meeting on a day of a year that has records: the whole number that stands for it in the working tables, its year, its group or body, its day; and its place in its series, sixty meetings of that group or body in that year, as a bit: so a whole number says at which of them somebody was.
WITH days AS (
  SELECT
    CAST(row_number() OVER (ORDER BY meetings.id) AS INTEGER) AS meeting_key,
    meetings.id AS meeting_id,
    periods.period,
    known_groups.group_key,
    meetings.body,
    meetings.date
  FROM meetings
  JOIN work.periods ON meetings.date BETWEEN periods."from" AND periods.until
  LEFT JOIN work.known_groups USING (group_id)
),
placed AS (SELECT *, row_number() OVER (PARTITION BY period, group_key, body ORDER BY meeting_key) - 1 AS place FROM days)
SELECT
  meeting_key,
  meeting_id,
  period,
  group_key,
  body,
  date,
  -- The first of a series stands for it.
  min(meeting_key) OVER (PARTITION BY period, group_key, body, place // 60) AS series_key,
  CAST(1 AS BIGINT) << (place % 60) AS bit
FROM placed
