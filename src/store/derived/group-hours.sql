-- One row per year, group (or none) and board with hours: minutes facilitated and spent; nothing where there is no entry of that kind.
SELECT
  period,
  group_key,
  board_key,
  CAST(sum(facilitated) AS BIGINT) AS facilitated,
  CAST(sum(spent) AS BIGINT) AS spent
FROM work.hour_sums
GROUP BY period, group_key, board_key
