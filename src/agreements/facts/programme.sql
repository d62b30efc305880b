-- One row per year with hours for the network as a whole: the minutes spent, for no group in particular, by those who came to meetings of the programme team.
WITH team AS (
  SELECT DISTINCT years.id AS period, attendance.professional_id
  FROM meetings
  JOIN attendance ON attendance.meeting_id = meetings.id
  JOIN years ON meetings.date BETWEEN years."from" AND years.until
  WHERE meetings.body = 'programme'
)
SELECT CAST(hour_entries.period AS VARCHAR) AS period, CAST(sum(hour_entries.minutes) AS BIGINT) AS minutes
FROM work.hour_entries
JOIN team USING (period, professional_id)
WHERE hour_entries.group_id IS NULL AND hour_entries.kind = 'spent'
GROUP BY hour_entries.period
ORDER BY period
