-- One row per year with participants of learning communities (PLG): those with the hours agreed and those with fewer, and the minutes facilitated.
WITH due AS (
  SELECT
    participants.period,
    participants.professional_id,
    participants.minutes,
    participants.minutes >= CAST(round(agreed.value * least(participants.months, 10) / 10) AS BIGINT) AS enough
  FROM work.plg_participants AS participants
  LEFT JOIN work.agreed_years AS agreed ON agreed.period = participants.period AND agreed.id = 'hours-per-plg-participant'
),
-- A person stands behind every board that the person worked for in a learning community; the minutes behind the board that gave them.
boards AS (
  SELECT DISTINCT spells.period, spells.professional_id, spells.board_id
  FROM work.participation_spells AS spells
  JOIN groups ON groups.id = spells.group_id AND groups.kind = 'plg'
  WHERE spells.board_id IS NOT NULL
),
given AS (
  SELECT hour_entries.period, hour_entries.board_id, sum(hour_entries.minutes) AS minutes, count(DISTINCT hour_entries.professional_id) AS persons
  FROM work.hour_entries
  JOIN work.plg_participants USING (period, professional_id)
  LEFT JOIN groups ON groups.id = hour_entries.group_id
  WHERE hour_entries.kind = 'facilitated' AND (hour_entries.group_id IS NULL OR groups.kind = 'plg') AND hour_entries.board_id IS NOT NULL
  GROUP BY hour_entries.period, hour_entries.board_id
),
counted AS (
  SELECT
    boards.period,
    boards.board_id,
    count(*) AS participants,
    count(*) FILTER (due.enough) AS enough,
    count(*) FILTER (NOT due.enough) AS fewer
  FROM boards
  JOIN due USING (period, professional_id)
  GROUP BY boards.period, boards.board_id
),
contributions AS (
  SELECT period, 'participants' AS measure, board_id AS board, participants AS amount, participants AS persons FROM counted
  UNION ALL
  SELECT period, 'enough', board_id, enough, enough FROM counted WHERE enough > 0
  UNION ALL
  SELECT period, 'fewer', board_id, fewer, fewer FROM counted WHERE fewer > 0
  UNION ALL
  SELECT period, 'facilitated', board_id, CAST(minutes AS BIGINT), persons FROM given
),
contributors AS (
  SELECT period, list(struct_pack(measure, board, amount, persons) ORDER BY measure, board) AS contributors
  FROM contributions
  GROUP BY period
),
sums AS (
  SELECT
    period,
    count(*) AS participants,
    sum(minutes) AS facilitated,
    count(*) FILTER (enough) AS enough,
    count(*) FILTER (NOT enough) AS fewer
  FROM due
  GROUP BY period
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(sums.participants AS BIGINT) AS participants,
  CAST(sums.facilitated AS BIGINT) AS facilitated,
  -- Where hours are kept of nobody, nobody is said to have had too few.
  CASE WHEN sums.facilitated > 0 THEN CAST(sums.enough AS BIGINT) END AS enough,
  CASE WHEN sums.facilitated > 0 THEN CAST(sums.fewer AS BIGINT) END AS fewer,
  coalesce(contributors.contributors, []) AS contributors
FROM sums
LEFT JOIN contributors ON contributors.period = sums.period
ORDER BY sums.period
