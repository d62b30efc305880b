-- One row per year and participant of a learning community (PLG): the calendar months in one, and the minutes an employer facilitated for it (or for no group in particular); nothing where there is no entry of those.
SELECT
  CAST(participants.period AS VARCHAR) AS period,
  CAST(people.professional_id AS VARCHAR) AS person,
  CAST(months AS INTEGER) AS months,
  CAST(minutes AS BIGINT) AS minutes
FROM work.plg_participants AS participants
JOIN work.people USING (professional_key)
ORDER BY participants.period, participants.professional_key
