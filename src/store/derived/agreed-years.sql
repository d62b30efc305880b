-- One row per year and agreement with a figure: the value agreed for that year; where it changed within the year, what held the longest (and of those the latest).
SELECT
  years.period AS period,
  agreed.id,
  arg_max(
    struct_pack(value := agreed.value),
    struct_pack(
      days := date_diff(
        'day',
        greatest(coalesce(agreed."from", DATE '1900-01-01'), years."from"),
        least(coalesce(agreed.until, DATE '2199-12-31'), years.until)
      ),
      since := coalesce(agreed."from", DATE '1900-01-01')
    )
  ).value AS value
FROM agreed
JOIN work.periods AS years
  ON coalesce(agreed."from", DATE '1900-01-01') <= years.until
  AND coalesce(agreed.until, DATE '2199-12-31') >= years."from"
GROUP BY years.period, agreed.id
