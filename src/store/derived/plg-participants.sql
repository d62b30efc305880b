-- One row per year and participant of a learning community (PLG): the calendar months in one, and the minutes an employer facilitated for it (or for no group in particular).
WITH months AS (
  SELECT DISTINCT
    spells.period,
    spells.professional_id,
    unnest(generate_series(date_trunc('month', spells."from"), CAST(spells.until AS TIMESTAMP), INTERVAL 1 MONTH)) AS month
  FROM work.participation_spells AS spells
  JOIN groups ON groups.id = spells.group_id
  WHERE groups.kind = 'plg'
),
participants AS (SELECT period, professional_id, count(*) AS months FROM months GROUP BY period, professional_id),
facilitated AS (
  SELECT hour_entries.period, hour_entries.professional_id, sum(hour_entries.minutes) AS minutes
  FROM work.hour_entries
  LEFT JOIN groups ON groups.id = hour_entries.group_id
  WHERE hour_entries.kind = 'facilitated' AND (hour_entries.group_id IS NULL OR groups.kind = 'plg')
  GROUP BY hour_entries.period, hour_entries.professional_id
)
SELECT
  participants.period,
  participants.professional_id,
  CAST(least(participants.months, 12) AS INTEGER) AS months,
  CAST(coalesce(facilitated.minutes, 0) AS BIGINT) AS minutes
FROM participants
LEFT JOIN facilitated USING (period, professional_id)
