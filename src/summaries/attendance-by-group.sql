-- One row per year and group that met: its meetings, the people who came, and the part of its members that was there.
WITH sums AS (
  SELECT period, group_key, count(*) AS meetings FROM work.meeting_days WHERE group_key IS NOT NULL GROUP BY period, group_key
),
-- Only meetings at which somebody is recorded: of the others it is not known who came.
series AS (
  SELECT
    meeting_days.period,
    meeting_days.group_key,
    meeting_days.series_key,
    count(*) AS meetings,
    -- How many series the group has in that year: hardly ever more than one.
    count(*) OVER (PARTITION BY meeting_days.period, meeting_days.group_key) AS parts,
    min(meeting_days.date) AS first_day,
    max(meeting_days.date) AS last_day
  FROM work.meeting_days
  SEMI JOIN work.meeting_sizes ON meeting_sizes.meeting_key = meeting_days.meeting_key
  WHERE meeting_days.group_key IS NOT NULL
  GROUP BY meeting_days.period, meeting_days.group_key, meeting_days.series_key
),
-- At which meetings everybody was, for whichever board.
visits AS (
  SELECT series_key, professional_key, meetings FROM work.visitors WHERE alone AND group_key IS NOT NULL
  UNION ALL
  SELECT series_key, professional_key, bit_or(meetings) FROM work.visitors WHERE NOT alone AND group_key IS NOT NULL GROUP BY series_key, professional_key
),
people AS (
  SELECT series.period, series.group_key, count(*) AS persons
  FROM visits
  JOIN series ON series.series_key = visits.series_key AND series.parts = 1
  GROUP BY series.period, series.group_key
  UNION ALL
  SELECT series.period, series.group_key, count(DISTINCT visits.professional_key)
  FROM visits
  JOIN series ON series.series_key = visits.series_key AND series.parts > 1
  GROUP BY series.period, series.group_key
),
-- Whoever was a member from the first meeting to the last was one at all of them; for the others the days are looked at.
stretches AS (
  SELECT
    series.period,
    series.group_key,
    series.series_key,
    series.meetings,
    stretches.professional_key,
    stretches."from",
    stretches.until,
    stretches."from" <= series.first_day AND stretches.until >= series.last_day AS throughout
  FROM series
  JOIN work.member_stretches AS stretches
    ON stretches.group_key = series.group_key
    AND stretches."from" <= series.last_day
    AND stretches.until >= series.first_day
),
places AS (
  SELECT
    stretches.period,
    stretches.group_key,
    stretches.meetings AS members,
    coalesce(bit_count(visits.meetings), 0) AS present
  FROM stretches
  LEFT JOIN visits ON visits.series_key = stretches.series_key AND visits.professional_key = stretches.professional_key
  WHERE stretches.throughout
  UNION ALL
  SELECT stretches.period, stretches.group_key, 1, CASE WHEN visits.meetings & meeting_days.bit <> 0 THEN 1 ELSE 0 END
  FROM stretches
  JOIN work.meeting_days
    ON meeting_days.series_key = stretches.series_key
    AND meeting_days.date BETWEEN stretches."from" AND stretches.until
  SEMI JOIN work.meeting_sizes ON meeting_sizes.meeting_key = meeting_days.meeting_key
  LEFT JOIN visits ON visits.series_key = stretches.series_key AND visits.professional_key = stretches.professional_key
  WHERE NOT stretches.throughout
),
turnout AS (
  SELECT period, group_key, sum(members) AS members, sum(present) AS present FROM places GROUP BY period, group_key
),
by_board AS (
  SELECT visitors.period, visitors.group_key, boards.organisation_id AS board, count(DISTINCT visitors.professional_key) AS persons, sum(visitors.visits) AS visits
  FROM work.visitors
  JOIN work.organisation_boards AS boards ON boards.organisation_key = visitors.board_key
  WHERE visitors.group_key IS NOT NULL AND $contributors
  GROUP BY visitors.period, visitors.group_key, boards.organisation_id
),
contributions AS (
  SELECT period, group_key, 'persons' AS measure, board, persons AS amount, persons FROM by_board
  UNION ALL
  SELECT period, group_key, 'presence', board, CAST(visits AS BIGINT), persons FROM by_board
),
contributors AS (
  SELECT period, group_key, list(struct_pack(measure, board, amount, persons) ORDER BY measure, board) AS contributors
  FROM contributions
  GROUP BY period, group_key
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(known_groups.group_id AS VARCHAR) AS group_id,
  CAST(known_groups.group_kind AS VARCHAR) AS group_kind,
  CAST(sums.meetings AS BIGINT) AS meetings,
  CAST(coalesce(people.persons, 0) AS BIGINT) AS persons,
  CASE WHEN turnout.members > 0 THEN CAST(turnout.present AS DOUBLE) / CAST(turnout.members AS DOUBLE) END AS presence,
  coalesce(contributors.contributors, []) AS contributors
FROM sums
JOIN work.known_groups ON known_groups.group_key = sums.group_key
LEFT JOIN people ON people.period = sums.period AND people.group_key = sums.group_key
LEFT JOIN turnout ON turnout.period = sums.period AND turnout.group_key = sums.group_key
LEFT JOIN contributors ON contributors.period = sums.period AND contributors.group_key = sums.group_key
ORDER BY sums.period, sums.group_key
