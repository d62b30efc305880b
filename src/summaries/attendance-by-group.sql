-- One row per year and group that met: its meetings, the people who came, and the part of its members that was there.
WITH held AS (
  SELECT meetings.id AS meeting_id, meetings.group_id, meetings.date, years.id AS period
  FROM meetings
  JOIN years ON meetings.date BETWEEN years."from" AND years.until
  WHERE meetings.group_id IS NOT NULL
),
came AS (
  SELECT DISTINCT
    held.meeting_id,
    held.group_id,
    held.period,
    held.date,
    attendance.professional_id,
    attendance.organisation_id
  FROM held
  JOIN attendance ON attendance.meeting_id = held.meeting_id
),
recorded AS (SELECT DISTINCT meeting_id, group_id, period, date FROM came),
expected AS (
  SELECT DISTINCT recorded.meeting_id, recorded.group_id, recorded.period, memberships.professional_id
  FROM recorded
  JOIN memberships ON memberships.group_id = recorded.group_id
  JOIN groups ON groups.id = recorded.group_id
  WHERE recorded.date BETWEEN coalesce(memberships."from", groups."from", DATE '1900-01-01')
    AND coalesce(memberships.until, groups.until, DATE '2199-12-31')
),
presence AS (
  SELECT expected.period, expected.group_id, count(*) AS members, count(came.professional_id) AS present
  FROM expected
  LEFT JOIN came ON came.meeting_id = expected.meeting_id AND came.professional_id = expected.professional_id
  GROUP BY expected.period, expected.group_id
),
sums AS (SELECT period, group_id, count(*) AS meetings FROM held GROUP BY period, group_id),
people AS (SELECT period, group_id, count(DISTINCT professional_id) AS persons FROM came GROUP BY period, group_id),
placed AS (
  SELECT came.period, came.group_id, came.meeting_id, came.professional_id, organisation_boards.board_id
  FROM came
  JOIN work.organisation_boards ON organisation_boards.organisation_id = came.organisation_id
  UNION
  SELECT came.period, came.group_id, came.meeting_id, came.professional_id, employments.board_id
  FROM came
  JOIN work.employments ON employments.professional_id = came.professional_id AND came.date BETWEEN employments."from" AND employments.until
  WHERE came.organisation_id IS NULL
),
by_board AS (
  SELECT period, group_id, board_id, count(DISTINCT professional_id) AS persons, count(*) AS visits
  FROM placed
  GROUP BY period, group_id, board_id
),
contributions AS (
  SELECT period, group_id, 'persons' AS measure, board_id AS board, persons AS amount, persons FROM by_board
  UNION ALL
  SELECT period, group_id, 'presence', board_id, visits, persons FROM by_board
),
contributors AS (
  SELECT period, group_id, list(struct_pack(measure, board, amount, persons) ORDER BY measure, board) AS contributors
  FROM contributions
  GROUP BY period, group_id
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(sums.group_id AS VARCHAR) AS group_id,
  CAST(groups.kind AS VARCHAR) AS group_kind,
  CAST(sums.meetings AS BIGINT) AS meetings,
  CAST(coalesce(people.persons, 0) AS BIGINT) AS persons,
  CASE WHEN presence.members > 0 THEN CAST(presence.present AS DOUBLE) / CAST(presence.members AS DOUBLE) END AS presence,
  coalesce(contributors.contributors, []) AS contributors
FROM sums
LEFT JOIN groups ON groups.id = sums.group_id
LEFT JOIN people ON people.period = sums.period AND people.group_id = sums.group_id
LEFT JOIN presence ON presence.period = sums.period AND presence.group_id = sums.group_id
LEFT JOIN contributors ON contributors.period = sums.period AND contributors.group_id = sums.group_id
ORDER BY sums.period, sums.group_id
