-- One row per year and participant of a learning community (PLG): minutes facilitated, minutes due by the agreement for the months of taking part, and minutes short.
WITH due AS (
  SELECT
    participants.period,
    people.professional_id,
    participants.minutes,
    CAST(round(agreed.value * least(participants.months, 10) / 10) AS BIGINT) AS minutes_due
  FROM work.plg_participants AS participants
  JOIN work.people USING (professional_key)
  LEFT JOIN work.agreed_years AS agreed ON agreed.period = participants.period AND agreed.id = 'hours-per-plg-participant'
)
SELECT
  CAST(period AS VARCHAR) AS period,
  CAST(professional_id AS VARCHAR) AS person_id,
  CAST(minutes AS BIGINT) AS facilitated,
  CAST(minutes_due AS BIGINT) AS due,
  CAST(CASE WHEN minutes IS NOT NULL THEN greatest(minutes_due - minutes, 0) END AS BIGINT) AS short,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM due
ORDER BY due.period, due.professional_id
