-- One row per year, group and board whose people took part in it: how many people.
SELECT period, group_id, board_id, count(DISTINCT professional_id) AS persons
FROM work.participation_spells
WHERE board_id IS NOT NULL
GROUP BY period, group_id, board_id
