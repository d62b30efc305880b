-- One row per year, group, person in it and board that the person then worked for: from when to when, and whether that is one stretch without interruption.
SELECT period, group_key, board_key, professional_key, "from", until, TRUE AS whole, TRUE AS single
FROM work.participation_spells
WHERE single AND board_key IS NOT NULL
UNION ALL
SELECT
  period,
  group_key,
  board_key,
  professional_key,
  min("from"),
  max(until),
  min("from") = max("from") AND min(until) = max(until),
  FALSE
FROM work.participation_spells
WHERE NOT single AND board_key IS NOT NULL
GROUP BY period, group_key, board_key, professional_key
