-- One row per year and participant of a learning community (PLG): the calendar months in one, and the minutes an employer facilitated for it (or for no group in particular); nothing where there is no entry of those.
WITH stretches AS (
  SELECT
    spells.period,
    spells.professional_key,
    date_trunc('month', min(spells."from")) AS first_from,
    date_trunc('month', max(spells."from")) AS last_from,
    date_trunc('month', min(spells.until)) AS first_until,
    date_trunc('month', max(spells.until)) AS last_until
  FROM work.participation_spells AS spells
  JOIN work.known_groups ON known_groups.group_key = spells.group_key AND known_groups.group_kind = 'plg'
  GROUP BY spells.period, spells.professional_key
),
-- Only where somebody was in one at times that differ by a month or more are there months to be looked up one by one.
several AS (SELECT period, professional_key FROM stretches WHERE first_from <> last_from OR first_until <> last_until),
months AS (
  SELECT DISTINCT
    spells.period,
    spells.professional_key,
    unnest(generate_series(date_trunc('month', spells."from"), CAST(spells.until AS TIMESTAMP), INTERVAL 1 MONTH)) AS month
  FROM work.participation_spells AS spells
  JOIN work.known_groups ON known_groups.group_key = spells.group_key AND known_groups.group_kind = 'plg'
  SEMI JOIN several ON several.period = spells.period AND several.professional_key = spells.professional_key
),
participants AS (
  SELECT period, professional_key, count(*) AS months FROM months GROUP BY period, professional_key
  UNION ALL
  SELECT period, professional_key, 1 + date_diff('month', first_from, last_until)
  FROM stretches
  WHERE first_from = last_from AND first_until = last_until
),
facilitated AS (
  SELECT hour_sums.period, hour_sums.professional_key, sum(hour_sums.facilitated) AS minutes
  FROM work.hour_sums
  LEFT JOIN work.known_groups USING (group_key)
  WHERE hour_sums.facilitated IS NOT NULL AND (hour_sums.group_key IS NULL OR known_groups.group_kind = 'plg')
  GROUP BY hour_sums.period, hour_sums.professional_key
)
SELECT
  participants.period,
  participants.professional_key,
  CAST(least(participants.months, 12) AS INTEGER) AS months,
  CAST(facilitated.minutes AS BIGINT) AS minutes
FROM participants
LEFT JOIN facilitated USING (period, professional_key)
