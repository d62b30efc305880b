-- One row per year and organisation that paid or took part: whether it pays, its fees, its people.
WITH fees AS (
  SELECT period, board_id, sum(cents) AS cents
  FROM work.booking_entries
  WHERE kind = 'fee' AND group_id IS NULL AND board_id IS NOT NULL
  GROUP BY period, board_id
),
persons AS (
  SELECT period, board_id, count(DISTINCT professional_id) AS persons
  FROM work.participation_spells
  WHERE board_id IS NOT NULL
  GROUP BY period, board_id
),
cells AS (
  SELECT period, board_id FROM fees
  UNION
  SELECT period, board_id FROM persons
  UNION
  SELECT period, board_id FROM work.paying_boards
)
SELECT
  CAST(cells.period AS VARCHAR) AS period,
  CAST(cells.board_id AS VARCHAR) AS organisation,
  paying_boards.board_id IS NOT NULL AS pays,
  CAST(coalesce(fees.cents, 0) AS BIGINT) AS fee,
  CAST(coalesce(persons.persons, 0) AS BIGINT) AS persons
FROM cells
LEFT JOIN fees USING (period, board_id)
LEFT JOIN persons USING (period, board_id)
LEFT JOIN work.paying_boards ON paying_boards.period = cells.period AND paying_boards.board_id = cells.board_id
WHERE cells.period IS NOT NULL
ORDER BY period, organisation
