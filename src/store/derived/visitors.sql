-- One row per series of at most sixty meetings of a group or body in a year, person who came to them, and board that the person came for: that of the organisation named, else every board where the person worked that day (none, where no board is known). At which meetings, as bits, and at how many. `alone`: the person came for one board to all of them.
WITH others AS (
  SELECT professional_key FROM work.unsettled_people
  UNION
  SELECT professional_key FROM work.visits WHERE organisation_key IS NOT NULL
),
settled AS (
  SELECT meeting_days.series_key, visits.professional_key, bit_or(meeting_days.bit) AS meetings
  FROM work.visits
  JOIN work.meeting_days USING (meeting_key)
  ANTI JOIN others USING (professional_key)
  GROUP BY meeting_days.series_key, visits.professional_key
),
placed AS (
  SELECT visits.meeting_key, visits.professional_key, organisation_boards.board_key
  FROM work.visits
  JOIN work.organisation_boards USING (organisation_key)
  UNION ALL
  SELECT visits.meeting_key, visits.professional_key, board_posts.board_key
  FROM work.visits
  SEMI JOIN others USING (professional_key)
  JOIN work.meeting_days USING (meeting_key)
  LEFT JOIN work.board_posts
    ON board_posts.professional_key = visits.professional_key
    AND board_posts."from" <= meeting_days.date
    AND board_posts.until >= meeting_days.date
  WHERE visits.organisation_key IS NULL
),
sums AS (
  SELECT settled.series_key, settled.professional_key, boards.board_key, settled.meetings, TRUE AS alone
  FROM settled
  JOIN work.settled_people AS boards USING (professional_key)
  UNION ALL
  SELECT meeting_days.series_key, placed.professional_key, placed.board_key, bit_or(meeting_days.bit), FALSE
  FROM placed
  JOIN work.meeting_days USING (meeting_key)
  GROUP BY meeting_days.series_key, placed.professional_key, placed.board_key
)
SELECT
  series.period,
  series.group_key,
  series.body,
  sums.series_key,
  sums.professional_key,
  sums.board_key,
  sums.meetings,
  bit_count(sums.meetings) AS visits,
  sums.alone
FROM sums
JOIN work.meeting_days AS series ON series.meeting_key = sums.series_key
