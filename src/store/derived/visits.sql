-- One row per person at a meeting (attendance has one row of each), with the organisation that the person came for, where that is known.
SELECT meeting_days.meeting_key, people.professional_key, organisation_boards.organisation_key
FROM attendance
JOIN work.meeting_days USING (meeting_id)
JOIN work.people USING (professional_id)
LEFT JOIN work.organisation_boards USING (organisation_id)
