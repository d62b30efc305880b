-- One row per year, kind of booking, board and group: the cents booked.
SELECT
  CAST(entries.period AS period) AS period,
  CAST(entries.kind AS VARCHAR) AS kind,
  CAST(boards.organisation_id AS VARCHAR) AS board,
  CAST(known_groups.group_id AS VARCHAR) AS group_id,
  CAST(sum(entries.cents) AS BIGINT) AS cents
FROM work.booking_entries AS entries
LEFT JOIN work.organisation_boards AS boards ON boards.organisation_key = entries.board_key
LEFT JOIN work.known_groups ON known_groups.group_key = entries.group_key
WHERE entries.period IS NOT NULL
GROUP BY entries.period, entries.kind, boards.organisation_id, known_groups.group_id
ORDER BY entries.period, entries.kind, boards.organisation_id NULLS LAST, known_groups.group_id NULLS LAST
