-- One row per year with meetings: all of them, those of the policy group, and the people recorded at the latter.
WITH people AS (
  SELECT period, count(DISTINCT professional_key) AS persons FROM work.visitors WHERE body = 'policy' GROUP BY period
)
SELECT
  CAST(meeting_days.period AS VARCHAR) AS period,
  CAST(count(*) AS INTEGER) AS meetings,
  CAST(count(*) FILTER (meeting_days.body = 'policy') AS INTEGER) AS policy_meetings,
  CAST(coalesce(any_value(people.persons), 0) AS INTEGER) AS policy_people
FROM work.meeting_days
LEFT JOIN people ON people.period = meeting_days.period
GROUP BY meeting_days.period
ORDER BY meeting_days.period
