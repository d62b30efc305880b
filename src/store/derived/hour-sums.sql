-- One row per year, person, group, board and function with hours: minutes facilitated and spent; nothing where there is no entry of that kind.
SELECT
  period,
  professional_key,
  group_key,
  board_key,
  function,
  CAST(sum(minutes) FILTER (kind = 'facilitated') AS BIGINT) AS facilitated,
  CAST(sum(minutes) FILTER (kind = 'spent') AS BIGINT) AS spent
FROM work.hour_entries
GROUP BY period, professional_key, group_key, board_key, function
