-- One row per year and body (and one for meetings of groups): its meetings, the people who came, and how many came on average.
WITH sums AS (
  SELECT
    meeting_days.period,
    meeting_days.body,
    count(*) AS meetings,
    count(meeting_sizes.meeting_key) AS recorded,
    sum(meeting_sizes.persons) AS visits
  FROM work.meeting_days
  LEFT JOIN work.meeting_sizes ON meeting_sizes.meeting_key = meeting_days.meeting_key
  GROUP BY meeting_days.period, meeting_days.body
),
people AS (SELECT period, body, count(DISTINCT professional_key) AS persons FROM work.visitors GROUP BY period, body),
by_board AS (
  SELECT visitors.period, visitors.body, boards.organisation_id AS board, count(DISTINCT visitors.professional_key) AS persons, sum(visitors.visits) AS visits
  FROM work.visitors
  JOIN work.organisation_boards AS boards ON boards.organisation_key = visitors.board_key
  WHERE $contributors
  GROUP BY visitors.period, visitors.body, boards.organisation_id
),
contributions AS (
  SELECT period, body, 'persons' AS measure, board, persons AS amount, persons FROM by_board
  UNION ALL
  SELECT period, body, 'mean_persons', board, CAST(visits AS BIGINT), persons FROM by_board
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
  CASE WHEN sums.recorded > 0 THEN CAST(sums.visits AS DOUBLE) / CAST(sums.recorded AS DOUBLE) END AS mean_persons,
  coalesce(contributors.contributors, []) AS contributors
FROM sums
LEFT JOIN people ON people.period = sums.period AND people.body IS NOT DISTINCT FROM sums.body
LEFT JOIN contributors ON contributors.period = sums.period AND contributors.body IS NOT DISTINCT FROM sums.body
ORDER BY sums.period, sums.body NULLS LAST
