-- One row per year and organisation that paid, took part, put in hours, made or used something (and one per year for what is of no known organisation): what it gave and what it got, by the rules chosen.
WITH paid AS (
  SELECT
    period,
    board_key,
    sum(cents) FILTER (kind = 'fee') AS fee,
    sum(cents) FILTER (kind IN ('grant', 'cofunding', 'subsidy')) AS given
  FROM work.booking_entries
  WHERE kind IN ('fee', 'grant', 'cofunding', 'subsidy')
  GROUP BY period, board_key
),
support AS (
  SELECT period, to_board_key AS board_key, sum(cents) AS support
  FROM temp.support_exchange
  GROUP BY period, to_board_key
),
hours_given AS (
  SELECT
    period,
    from_board_key AS board_key,
    sum(minutes) AS minutes,
    sum(minutes) FILTER (to_board_key IS NOT NULL AND to_board_key IS DISTINCT FROM from_board_key) AS to_others
  FROM temp.hour_exchange
  WHERE kind = 'spent'
  GROUP BY period, from_board_key
),
hours_received AS (
  SELECT
    period,
    to_board_key AS board_key,
    sum(minutes) AS minutes,
    sum(minutes) FILTER (to_board_key IS NOT NULL AND from_board_key IS DISTINCT FROM to_board_key) AS from_others
  FROM temp.hour_exchange
  WHERE kind = 'spent'
  GROUP BY period, to_board_key
),
uses_given AS (
  SELECT period, from_board_key AS board_key, sum(thousandths_of_use) FILTER (to_board_key IS DISTINCT FROM from_board_key) AS thousandths
  FROM temp.product_exchange
  GROUP BY period, from_board_key
),
uses_received AS (
  SELECT period, to_board_key AS board_key, sum(thousandths_of_use) FILTER (to_board_key IS DISTINCT FROM from_board_key) AS thousandths
  FROM temp.product_exchange
  GROUP BY period, to_board_key
),
cells AS (
  SELECT period, board_key FROM paid
  UNION
  SELECT period, board_key FROM support
  UNION
  SELECT period, board_key FROM hours_given
  UNION
  SELECT period, board_key FROM hours_received
  UNION
  SELECT period, board_key FROM uses_given
  UNION
  SELECT period, board_key FROM uses_received
  UNION
  SELECT period, board_key FROM work.group_boards
  UNION
  SELECT period, board_key FROM work.paying_boards
),
filled AS (
  SELECT
    cells.period,
    cells.board_key,
    CAST(coalesce(paid.fee, 0) AS BIGINT) AS fee,
    CAST(coalesce(paid.given, 0) AS BIGINT) AS given,
    CAST(coalesce(support.support, 0) AS BIGINT) AS support,
    CAST(coalesce(hours_given.minutes, 0) AS BIGINT) AS hours_spent,
    CAST(coalesce(hours_given.to_others, 0) AS BIGINT) AS hours_to_others,
    CAST(coalesce(hours_received.minutes, 0) AS BIGINT) AS hours_received,
    CAST(coalesce(hours_received.from_others, 0) AS BIGINT) AS hours_from_others,
    coalesce(uses_given.thousandths, 0) AS uses_by_others,
    coalesce(uses_received.thousandths, 0) AS uses_of_others
  FROM cells
  LEFT JOIN paid ON paid.period IS NOT DISTINCT FROM cells.period AND paid.board_key IS NOT DISTINCT FROM cells.board_key
  LEFT JOIN support ON support.period IS NOT DISTINCT FROM cells.period AND support.board_key IS NOT DISTINCT FROM cells.board_key
  LEFT JOIN hours_given ON hours_given.period IS NOT DISTINCT FROM cells.period AND hours_given.board_key IS NOT DISTINCT FROM cells.board_key
  LEFT JOIN hours_received
    ON hours_received.period IS NOT DISTINCT FROM cells.period AND hours_received.board_key IS NOT DISTINCT FROM cells.board_key
  LEFT JOIN uses_given ON uses_given.period IS NOT DISTINCT FROM cells.period AND uses_given.board_key IS NOT DISTINCT FROM cells.board_key
  LEFT JOIN uses_received
    ON uses_received.period IS NOT DISTINCT FROM cells.period AND uses_received.board_key IS NOT DISTINCT FROM cells.board_key
)
SELECT
  CAST(filled.period AS VARCHAR) AS period,
  CAST(boards.organisation_id AS VARCHAR) AS organisation_id,
  fee,
  given,
  support,
  support - fee - given AS money_balance,
  hours_spent,
  hours_to_others,
  hours_received,
  hours_from_others,
  hours_from_others - hours_to_others AS hours_balance,
  CAST(uses_by_others AS DOUBLE) / 1000 AS uses_by_others,
  CAST(uses_of_others AS DOUBLE) / 1000 AS uses_of_others,
  CAST($hours AS VARCHAR) AS hours_rule,
  CAST($products AS VARCHAR) AS products_rule,
  CAST($support AS VARCHAR) AS support_rule,
  CAST($payers AS VARCHAR) AS payers_rule,
  CASE
    WHEN boards.organisation_id IS NULL THEN []
    ELSE [
      struct_pack(measure := 'fee', board := boards.organisation_id, amount := fee, persons := CAST(0 AS BIGINT)),
      struct_pack(measure := 'given', board := boards.organisation_id, amount := given, persons := CAST(0 AS BIGINT)),
      struct_pack(measure := 'hours_spent', board := boards.organisation_id, amount := hours_spent, persons := CAST(0 AS BIGINT)),
      struct_pack(measure := 'hours_to_others', board := boards.organisation_id, amount := hours_to_others, persons := CAST(0 AS BIGINT))
    ]
  END AS contributors
FROM filled
LEFT JOIN work.organisation_boards AS boards ON boards.organisation_key = filled.board_key
ORDER BY filled.period NULLS LAST, filled.board_key NULLS LAST
