-- One row per year, group or body, person who came to its meetings, and board that the person came for: at how many meetings. Who came for no known board has a row without one.
SELECT meeting_days.period, meeting_days.group_key, meeting_days.body, visit_boards.professional_key, visit_boards.board_key, count(*) AS visits
FROM work.visit_boards
JOIN work.meeting_days USING (meeting_key)
GROUP BY ALL
