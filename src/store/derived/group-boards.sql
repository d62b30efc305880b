-- One row per year, group and board whose people took part in it: how many people.
SELECT period, group_key, board_key, count(DISTINCT professional_key) AS persons
FROM work.participation_spells
WHERE board_key IS NOT NULL
GROUP BY period, group_key, board_key
