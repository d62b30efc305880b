-- One row per meeting on a day of a year that has records: the whole number that stands for it in the working tables, its year, its group or body, its day.
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
