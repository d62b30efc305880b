-- One row per year and group that met: its meetings, the people who came, and the part of its members that was there.
WITH sums AS (
  SELECT period, group_key, count(*) AS meetings FROM work.meeting_days WHERE group_key IS NOT NULL GROUP BY period, group_key
),
people AS (
  SELECT period, group_key, count(DISTINCT professional_key) AS persons FROM work.visitors WHERE group_key IS NOT NULL GROUP BY period, group_key
),
-- Only meetings at which somebody is recorded: of the others it is not known who came.
expected AS (
  SELECT meeting_days.period, meeting_days.group_key, count(*) AS members
  FROM work.meeting_days
  SEMI JOIN work.meeting_sizes ON meeting_sizes.meeting_key = meeting_days.meeting_key
  JOIN work.member_stretches
    ON member_stretches.group_key = meeting_days.group_key
    AND member_stretches."from" <= meeting_days.date
    AND member_stretches.until >= meeting_days.date
  GROUP BY meeting_days.period, meeting_days.group_key
),
present AS (
  SELECT meeting_days.period, meeting_days.group_key, count(*) AS present
  FROM work.visits
  JOIN work.meeting_days ON meeting_days.meeting_key = visits.meeting_key
  JOIN work.member_stretches
    ON member_stretches.group_key = meeting_days.group_key
    AND member_stretches.professional_key = visits.professional_key
    AND member_stretches."from" <= meeting_days.date
    AND member_stretches.until >= meeting_days.date
  GROUP BY meeting_days.period, meeting_days.group_key
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
  CASE WHEN expected.members > 0 THEN CAST(coalesce(present.present, 0) AS DOUBLE) / CAST(expected.members AS DOUBLE) END AS presence,
  coalesce(contributors.contributors, []) AS contributors
FROM sums
JOIN work.known_groups ON known_groups.group_key = sums.group_key
LEFT JOIN people ON people.period = sums.period AND people.group_key = sums.group_key
LEFT JOIN expected ON expected.period = sums.period AND expected.group_key = sums.group_key
LEFT JOIN present ON present.period = sums.period AND present.group_key = sums.group_key
LEFT JOIN contributors ON contributors.period = sums.period AND contributors.group_key = sums.group_key
ORDER BY sums.period, sums.group_key
