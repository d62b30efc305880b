-- One row per year and board that takes part as a paying organisation: its dates of taking part say so, or it paid a fee that year.
SELECT periods.period, organisation_boards.board_key
FROM organisations
JOIN work.organisation_boards ON organisation_boards.organisation_id = organisations.id
JOIN work.periods
  ON coalesce(organisations.member_from, DATE '1900-01-01') <= periods.until
  AND coalesce(organisations.member_until, DATE '2199-12-31') >= periods."from"
WHERE organisations.member_from IS NOT NULL OR organisations.member_until IS NOT NULL
UNION
SELECT period, board_key
FROM work.booking_entries
WHERE kind = 'fee' AND period IS NOT NULL AND board_key IS NOT NULL
GROUP BY period, board_key
HAVING sum(cents) > 0
