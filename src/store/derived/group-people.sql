-- One row per year, group, person in it and board that the person then worked for: from when to when, and whether that is one stretch without interruption.
SELECT period, group_key, board_key, professional_key, min("from") AS "from", max(until) AS until, count(DISTINCT ("from", until)) = 1 AS whole
FROM work.participation_spells
WHERE board_key IS NOT NULL
GROUP BY period, group_key, board_key, professional_key
