-- One row per year and theme on which money was booked, and one per year for groups without a theme and for no group: given by others, spent.
SELECT
  CAST(booking_entries.period AS VARCHAR) AS period,
  CAST(known_groups.theme_id AS VARCHAR) AS theme_id,
  CAST(coalesce(sum(cents) FILTER (booking_entries.kind IN ('grant', 'cofunding', 'subsidy')), 0) AS BIGINT) AS given,
  CAST(coalesce(sum(cents) FILTER (booking_entries.kind = 'expense'), 0) AS BIGINT) AS spent,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM work.booking_entries
LEFT JOIN work.known_groups ON known_groups.group_key = booking_entries.group_key
WHERE booking_entries.kind IN ('grant', 'cofunding', 'subsidy', 'expense')
GROUP BY booking_entries.period, known_groups.theme_id
ORDER BY booking_entries.period NULLS LAST, known_groups.theme_id NULLS LAST
