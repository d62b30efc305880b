-- One row per year and body (and one for meetings of groups): its meetings, the people who came, and how many came on average.
WITH held AS (
  SELECT meetings.id AS meeting_id, meetings.body, meetings.date, years.id AS period
  FROM meetings
  JOIN years ON meetings.date BETWEEN years."from" AND years.until
),
came AS (
  SELECT DISTINCT held.meeting_id, held.body, held.period, held.date, attendance.professional_id, attendance.organisation_id
  FROM held
  JOIN attendance ON attendance.meeting_id = held.meeting_id
),
sums AS (SELECT period, body, count(*) AS meetings FROM held GROUP BY period, body),
people AS (
  SELECT
    period,
    body,
    count(DISTINCT professional_id) AS persons,
    count(DISTINCT (meeting_id, professional_id)) AS visits,
    count(DISTINCT meeting_id) AS recorded
  FROM came
  GROUP BY period, body
),
placed AS (
  SELECT came.period, came.body, came.meeting_id, came.professional_id, organisation_boards.board_id
  FROM came
  JOIN work.organisation_boards ON organisation_boards.organisation_id = came.organisation_id
  UNION
  SELECT came.period, came.body, came.meeting_id, came.professional_id, employments.board_id
  FROM came
  JOIN work.employments ON employments.professional_id = came.professional_id AND came.date BETWEEN employments."from" AND employments.until
  WHERE came.organisation_id IS NULL
),
by_board AS (
  SELECT period, body, board_id, count(DISTINCT professional_id) AS persons, count(DISTINCT (meeting_id, professional_id)) AS visits
  FROM placed
  GROUP BY period, body, board_id
),
contributions AS (
  SELECT period, body, 'persons' AS measure, board_id AS board, persons AS amount, persons FROM by_board
  UNION ALL
  SELECT period, body, 'mean_persons', board_id, visits, persons FROM by_board
),
contributors AS (
  SELECT period, body, list(struct_pack(measure, board, amount, persons) ORDER BY measure, board) AS contributors
  FROM contributions
  GROUP BY period, body
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(sums.body AS VARCHAR) AS body,
  CAST(sums.meetings AS BIGINT) AS meetings,
  CAST(coalesce(people.persons, 0) AS BIGINT) AS persons,
  CASE WHEN people.recorded > 0 THEN CAST(people.visits AS DOUBLE) / CAST(people.recorded AS DOUBLE) END AS mean_persons,
  coalesce(contributors.contributors, []) AS contributors
FROM sums
LEFT JOIN people ON people.period = sums.period AND people.body IS NOT DISTINCT FROM sums.body
LEFT JOIN contributors ON contributors.period = sums.period AND contributors.body IS NOT DISTINCT FROM sums.body
ORDER BY sums.period, sums.body NULLS LAST
