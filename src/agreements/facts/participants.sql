-- One row per year and participant of a learning community (PLG): the calendar months in one, and the minutes an employer facilitated for it (or for no group in particular).
SELECT
  CAST(period AS VARCHAR) AS period,
  CAST(professional_id AS VARCHAR) AS person,
  CAST(months AS INTEGER) AS months,
  CAST(minutes AS BIGINT) AS minutes
FROM work.plg_participants
ORDER BY period, person
