-- One row per booking: the year it falls in, its amount in cents, and the board that its organisation belongs to.
SELECT
  coalesce(dated.id, named.id) AS period,
  transactions.kind,
  transactions.amount_cents AS cents,
  transactions.organisation_id,
  organisation_boards.board_id,
  transactions.group_id
FROM transactions
LEFT JOIN years AS dated ON transactions.date BETWEEN dated."from" AND dated.until
LEFT JOIN years AS named ON transactions.date IS NULL AND named.id = transactions.year
LEFT JOIN work.organisation_boards ON organisation_boards.organisation_id = transactions.organisation_id
