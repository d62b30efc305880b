-- One row per booking: the year it falls in, its amount in cents, and the board that its organisation belongs to.
SELECT
  coalesce(dated.period, named.period) AS period,
  transactions.kind,
  transactions.amount_cents AS cents,
  organisation_boards.board_key,
  known_groups.group_key
FROM transactions
LEFT JOIN work.periods AS dated ON transactions.date BETWEEN dated."from" AND dated.until
LEFT JOIN work.periods AS named ON named.period = CASE WHEN transactions.date IS NULL THEN TRY_CAST(transactions.year AS period) END
LEFT JOIN work.organisation_boards ON organisation_boards.organisation_id = transactions.organisation_id
LEFT JOIN work.known_groups ON known_groups.group_id = transactions.group_id
