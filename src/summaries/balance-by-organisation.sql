-- One row per year and organisation that paid, took part, put in hours, made or used something (and one per year for what is of no known organisation): what it gave and what it got, by the rules chosen.
WITH paid AS (
  SELECT
    period,
    board_id,
    sum(cents) FILTER (kind = 'fee') AS fee,
    sum(cents) FILTER (kind IN ('grant', 'cofunding', 'subsidy')) AS given
  FROM work.booking_entries
  WHERE kind IN ('fee', 'grant', 'cofunding', 'subsidy')
  GROUP BY period, board_id
),
support AS (
  SELECT period, to_board_id AS board_id, sum(cents) AS support
  FROM work.support_exchange
  WHERE rule = $support AND payers = $payers
  GROUP BY period, to_board_id
),
hours_given AS (
  SELECT
    period,
    from_board_id AS board_id,
    sum(minutes) AS minutes,
    sum(minutes) FILTER (to_board_id IS NOT NULL AND to_board_id IS DISTINCT FROM from_board_id) AS to_others
  FROM work.hour_exchange
  WHERE rule = $hours AND kind = 'spent'
  GROUP BY period, from_board_id
),
hours_received AS (
  SELECT
    period,
    to_board_id AS board_id,
    sum(minutes) AS minutes,
    sum(minutes) FILTER (from_board_id IS DISTINCT FROM to_board_id) AS from_others
  FROM work.hour_exchange
  WHERE rule = $hours AND kind = 'spent'
  GROUP BY period, to_board_id
),
uses_given AS (
  SELECT period, from_board_id AS board_id, sum(thousandths_of_use) FILTER (to_board_id IS DISTINCT FROM from_board_id) AS thousandths
  FROM work.product_exchange
  WHERE rule = $products
  GROUP BY period, from_board_id
),
uses_received AS (
  SELECT period, to_board_id AS board_id, sum(thousandths_of_use) FILTER (to_board_id IS DISTINCT FROM from_board_id) AS thousandths
  FROM work.product_exchange
  WHERE rule = $products
  GROUP BY period, to_board_id
),
cells AS (
  SELECT period, board_id FROM paid
  UNION
  SELECT period, board_id FROM support
  UNION
  SELECT period, board_id FROM hours_given
  UNION
  SELECT period, board_id FROM hours_received
  UNION
  SELECT period, board_id FROM uses_given
  UNION
  SELECT period, board_id FROM uses_received
  UNION
  SELECT period, board_id FROM work.group_boards
  UNION
  SELECT period, board_id FROM work.paying_boards
),
filled AS (
  SELECT
    cells.period,
    cells.board_id,
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
  LEFT JOIN paid ON paid.period IS NOT DISTINCT FROM cells.period AND paid.board_id IS NOT DISTINCT FROM cells.board_id
  LEFT JOIN support ON support.period IS NOT DISTINCT FROM cells.period AND support.board_id IS NOT DISTINCT FROM cells.board_id
  LEFT JOIN hours_given ON hours_given.period IS NOT DISTINCT FROM cells.period AND hours_given.board_id IS NOT DISTINCT FROM cells.board_id
  LEFT JOIN hours_received
    ON hours_received.period IS NOT DISTINCT FROM cells.period AND hours_received.board_id IS NOT DISTINCT FROM cells.board_id
  LEFT JOIN uses_given ON uses_given.period IS NOT DISTINCT FROM cells.period AND uses_given.board_id IS NOT DISTINCT FROM cells.board_id
  LEFT JOIN uses_received
    ON uses_received.period IS NOT DISTINCT FROM cells.period AND uses_received.board_id IS NOT DISTINCT FROM cells.board_id
)
SELECT
  CAST(period AS VARCHAR) AS period,
  CAST(board_id AS VARCHAR) AS organisation_id,
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
  CAST(concat_ws(' · ', $hours, $products, $support, $payers) AS VARCHAR) AS rules,
  CASE
    WHEN board_id IS NULL THEN []
    ELSE [
      struct_pack(measure := 'fee', board := board_id, amount := fee, persons := CAST(0 AS BIGINT)),
      struct_pack(measure := 'given', board := board_id, amount := given, persons := CAST(0 AS BIGINT)),
      struct_pack(measure := 'hours_spent', board := board_id, amount := hours_spent, persons := CAST(0 AS BIGINT)),
      struct_pack(measure := 'hours_to_others', board := board_id, amount := hours_to_others, persons := CAST(0 AS BIGINT))
    ]
  END AS contributors
FROM filled
ORDER BY period NULLS LAST, organisation_id NULLS LAST
