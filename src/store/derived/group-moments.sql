-- One row per year and group in which people of known boards were: how many boards, how many people of each added up, and whether there was a day on which all of them were there together.
SELECT
  period,
  group_key,
  count(*) AS boards,
  CAST(sum(persons) AS BIGINT) AS places,
  bool_and(whole) AND max(all_from) <= min(all_until) AS together
FROM work.group_boards
GROUP BY period, group_key
