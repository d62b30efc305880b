-- One row per year and board that takes part as a paying organisation, with the calendar months of that year in which it did (all, where it has no dates).
WITH stretches AS (
  SELECT
    years.period,
    organisation_boards.board_key,
    greatest(coalesce(organisations.member_from, DATE '1900-01-01'), years."from") AS "from",
    least(coalesce(organisations.member_until, DATE '2199-12-31'), years.until) AS until
  FROM organisations
  JOIN work.organisation_boards ON organisation_boards.organisation_id = organisations.id
  JOIN work.periods AS years
    ON coalesce(organisations.member_from, DATE '1900-01-01') <= years.until
    AND coalesce(organisations.member_until, DATE '2199-12-31') >= years."from"
  WHERE organisations.member_from IS NOT NULL OR organisations.member_until IS NOT NULL
),
months AS (
  SELECT DISTINCT period, board_key, unnest(generate_series(date_trunc('month', "from"), CAST(until AS TIMESTAMP), INTERVAL 1 MONTH)) AS month
  FROM stretches
),
counted AS (SELECT period, board_key, count(*) AS months FROM months GROUP BY period, board_key)
SELECT
  CAST(paying_boards.period AS VARCHAR) AS period,
  CAST(boards.organisation_id AS VARCHAR) AS board,
  CAST(least(coalesce(counted.months, 12), 12) AS INTEGER) AS months
FROM work.paying_boards
JOIN work.organisation_boards AS boards ON boards.organisation_key = paying_boards.board_key
LEFT JOIN counted ON counted.period = paying_boards.period AND counted.board_key = paying_boards.board_key
ORDER BY paying_boards.period, paying_boards.board_key
