-- One row per year, kind of booking, board and group: the cents booked.
SELECT
  CAST(period AS VARCHAR) AS period,
  CAST(kind AS VARCHAR) AS kind,
  CAST(board_id AS VARCHAR) AS board,
  CAST(group_id AS VARCHAR) AS group_id,
  CAST(sum(cents) AS BIGINT) AS cents
FROM work.booking_entries
WHERE period IS NOT NULL
GROUP BY ALL
ORDER BY period, kind, board NULLS LAST, group_id NULLS LAST
