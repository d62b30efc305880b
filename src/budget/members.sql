-- One row per year and organisation that paid or took part: whether it pays, its fees, its people.
WITH fees AS (
  SELECT period, board_key, sum(cents) AS cents
  FROM work.booking_entries
  WHERE kind = 'fee' AND group_key IS NULL AND board_key IS NOT NULL
  GROUP BY period, board_key
),
persons AS (
  SELECT period, board_key, count(DISTINCT professional_key) AS persons
  FROM work.participation_spells
  WHERE board_key IS NOT NULL
  GROUP BY period, board_key
),
cells AS (
  SELECT period, board_key FROM fees
  UNION
  SELECT period, board_key FROM persons
  UNION
  SELECT period, board_key FROM work.paying_boards
)
SELECT
  CAST(cells.period AS VARCHAR) AS period,
  CAST(boards.organisation_id AS VARCHAR) AS organisation,
  paying_boards.board_key IS NOT NULL AS pays,
  CAST(coalesce(fees.cents, 0) AS BIGINT) AS fee,
  CAST(coalesce(persons.persons, 0) AS BIGINT) AS persons
FROM cells
JOIN work.organisation_boards AS boards ON boards.organisation_key = cells.board_key
LEFT JOIN fees ON fees.period = cells.period AND fees.board_key = cells.board_key
LEFT JOIN persons ON persons.period = cells.period AND persons.board_key = cells.board_key
LEFT JOIN work.paying_boards ON paying_boards.period = cells.period AND paying_boards.board_key = cells.board_key
WHERE cells.period IS NOT NULL
ORDER BY cells.period, cells.board_key
