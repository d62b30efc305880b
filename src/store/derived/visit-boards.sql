-- One row per person at a meeting and board that the person came for: that of the organisation named, else every board where the person worked that day. Who came for no known board has one row, without a board.
SELECT visits.meeting_key, visits.professional_key, organisation_boards.board_key
FROM work.visits
JOIN work.organisation_boards USING (organisation_key)
UNION ALL
SELECT visits.meeting_key, visits.professional_key, board_posts.board_key
FROM work.visits
JOIN work.meeting_days USING (meeting_key)
LEFT JOIN work.board_posts
  ON board_posts.professional_key = visits.professional_key
  AND board_posts."from" <= meeting_days.date
  AND board_posts.until >= meeting_days.date
WHERE visits.organisation_key IS NULL
