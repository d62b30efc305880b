-- One row per year, group and board whose people took part in it: how many people, the first of them, and the days of their stretches: the first and last of any, those on which all of them were there, and whether those are without interruption.
SELECT
  period,
  group_key,
  board_key,
  count(*) AS persons,
  min(professional_key) AS first_professional_key,
  min("from") AS "from",
  max(until) AS until,
  max("from") AS all_from,
  min(until) AS all_until,
  bool_and(whole) AS whole
FROM work.group_people
GROUP BY period, group_key, board_key
