-- One row per year that has records: its place among them, and its days. A year is kept as one of a list, so that it is compared and counted as a small number.
SELECT
  CAST(id AS period) AS period,
  CAST(row_number() OVER (ORDER BY "from") AS INTEGER) AS place,
  "from",
  until
FROM years
