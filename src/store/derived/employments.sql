-- One row per person's post at an organisation, with dates that are always there; who has no dated posts works at the home organisation all the time.
SELECT
  people.professional_key,
  organisation_boards.organisation_key,
  organisation_boards.board_key,
  organisation_boards.sector,
  coalesce(CAST(appointments.function AS function_name), people.function) AS function,
  CAST(round(coalesce(appointments.fte, 1) * 1000) AS BIGINT) AS thousandths,
  coalesce(appointments."from", DATE '1900-01-01') AS "from",
  coalesce(appointments.until, DATE '2199-12-31') AS until
FROM appointments
JOIN work.organisation_boards USING (organisation_id)
JOIN work.people USING (professional_id)
UNION ALL
SELECT
  people.professional_key,
  organisation_boards.organisation_key,
  organisation_boards.board_key,
  organisation_boards.sector,
  people.function,
  1000,
  DATE '1900-01-01',
  DATE '2199-12-31'
FROM professionals
JOIN work.people ON people.professional_id = professionals.id
JOIN work.organisation_boards USING (organisation_id)
WHERE NOT EXISTS (FROM appointments WHERE appointments.professional_id = professionals.id)
