-- One row per year with participants of learning communities (PLG): those of whom hours are recorded, those with the hours agreed and those with fewer, and the minutes facilitated.
WITH due AS (
  SELECT
    participants.period,
    participants.professional_key,
    participants.minutes,
    participants.minutes >= CAST(round(agreed.value * least(participants.months, 10) / 10) AS BIGINT) AS enough
  FROM work.plg_participants AS participants
  LEFT JOIN work.agreed_years AS agreed ON agreed.period = participants.period AND agreed.id = 'hours-per-plg-participant'
),
-- A person stands behind every board that the person worked for in a learning community; the minutes behind the board that gave them.
boards AS (
  SELECT DISTINCT spells.period, spells.professional_key, spells.board_key
  FROM work.participation_spells AS spells
  JOIN work.known_groups ON known_groups.group_key = spells.group_key AND known_groups.group_kind = 'plg'
  WHERE spells.board_key IS NOT NULL
),
given AS (
  SELECT hour_sums.period, hour_sums.board_key, sum(hour_sums.facilitated) AS minutes, count(DISTINCT hour_sums.professional_key) AS persons
  FROM work.hour_sums
  JOIN work.plg_participants USING (period, professional_key)
  LEFT JOIN work.known_groups USING (group_key)
  WHERE hour_sums.facilitated IS NOT NULL AND (hour_sums.group_key IS NULL OR known_groups.group_kind = 'plg') AND hour_sums.board_key IS NOT NULL
  GROUP BY hour_sums.period, hour_sums.board_key
),
counted AS (
  SELECT
    boards.period,
    boards.board_key,
    count(*) AS participants,
    count(due.minutes) AS recorded,
    count(*) FILTER (due.enough) AS enough,
    count(*) FILTER (NOT due.enough) AS fewer
  FROM boards
  JOIN due USING (period, professional_key)
  GROUP BY boards.period, boards.board_key
),
contributions AS (
  SELECT period, 'participants' AS measure, board_key, participants AS amount, participants AS persons FROM counted
  UNION ALL
  SELECT period, 'recorded', board_key, recorded, recorded FROM counted WHERE recorded > 0
  UNION ALL
  SELECT period, 'enough', board_key, enough, enough FROM counted WHERE enough > 0
  UNION ALL
  SELECT period, 'fewer', board_key, fewer, fewer FROM counted WHERE fewer > 0
  UNION ALL
  SELECT period, 'facilitated', board_key, CAST(minutes AS BIGINT), persons FROM given
),
contributors AS (
  SELECT contributions.period, list(struct_pack(measure, board := boards.organisation_id, amount, persons) ORDER BY measure, boards.organisation_id) AS contributors
  FROM contributions
  JOIN work.organisation_boards AS boards ON boards.organisation_key = contributions.board_key
  GROUP BY contributions.period
),
sums AS (
  SELECT
    period,
    count(*) AS participants,
    count(minutes) AS recorded,
    coalesce(sum(minutes), 0) AS facilitated,
    count(*) FILTER (enough) AS enough,
    count(*) FILTER (NOT enough) AS fewer
  FROM due
  GROUP BY period
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(sums.participants AS BIGINT) AS participants,
  CAST(sums.recorded AS BIGINT) AS recorded,
  CAST(sums.facilitated AS BIGINT) AS facilitated,
  -- Of whom no hours are recorded it is not known whether they had too few.
  CASE WHEN sums.recorded > 0 THEN CAST(sums.enough AS BIGINT) END AS enough,
  CASE WHEN sums.recorded > 0 THEN CAST(sums.fewer AS BIGINT) END AS fewer,
  coalesce(contributors.contributors, []) AS contributors
FROM sums
LEFT JOIN contributors ON contributors.period = sums.period
ORDER BY sums.period
