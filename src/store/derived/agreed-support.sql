-- One row per year and kind of group: the support in cents per group that was agreed for that year; where it changed within the year, what held the longest.
SELECT
  years.period AS period,
  agreed.group_kind,
  arg_max(
    CAST(agreed.value AS BIGINT),
    struct_pack(
      days := date_diff(
        'day',
        greatest(coalesce(agreed."from", DATE '1900-01-01'), years."from"),
        least(coalesce(agreed.until, DATE '2199-12-31'), years.until)
      ),
      since := coalesce(agreed."from", DATE '1900-01-01')
    )
  ) AS cents
FROM agreed
JOIN work.periods AS years
  ON coalesce(agreed."from", DATE '1900-01-01') <= years.until
  AND coalesce(agreed.until, DATE '2199-12-31') >= years."from"
WHERE agreed.group_kind IS NOT NULL AND agreed.value IS NOT NULL
GROUP BY years.period, agreed.group_kind
