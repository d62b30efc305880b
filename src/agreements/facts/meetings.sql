-- One row per year with meetings: all of them, those of the policy group, and the people recorded at the latter.
SELECT
  CAST(years.id AS VARCHAR) AS period,
  CAST(count(DISTINCT meetings.id) AS INTEGER) AS meetings,
  CAST(count(DISTINCT meetings.id) FILTER (meetings.body = 'policy') AS INTEGER) AS policy_meetings,
  CAST(count(DISTINCT attendance.professional_id) FILTER (meetings.body = 'policy') AS INTEGER) AS policy_people
FROM meetings
JOIN years ON meetings.date BETWEEN years."from" AND years.until
LEFT JOIN attendance ON attendance.meeting_id = meetings.id
GROUP BY years.id
ORDER BY period
