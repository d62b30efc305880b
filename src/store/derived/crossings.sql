-- One row per year and person who was in a group at the same time as somebody else of another board.
WITH own AS (
  SELECT period, group_key, professional_key, count(*) AS places FROM work.group_people WHERE NOT single GROUP BY period, group_key, professional_key
),
stretches AS (
  SELECT DISTINCT spells.period, spells.group_key, spells.board_key, spells.professional_key, spells."from", spells.until
  FROM work.participation_spells AS spells
  JOIN work.group_moments ON group_moments.period = spells.period AND group_moments.group_key = spells.group_key AND NOT group_moments.together
  WHERE spells.board_key IS NOT NULL
)
-- Where all were there together, and for one board each: whoever is not of the only board.
SELECT people.period, people.professional_key
FROM work.group_people AS people
JOIN work.group_moments AS moments ON moments.period = people.period AND moments.group_key = people.group_key
WHERE people.single AND moments.together AND moments.boards > 1
UNION
-- For several boards: somebody is left who is neither the person nor of the person's board.
SELECT people.period, people.professional_key
FROM work.group_people AS people
JOIN work.group_moments AS moments ON moments.period = people.period AND moments.group_key = people.group_key
JOIN work.group_boards AS boards ON boards.period = people.period AND boards.group_key = people.group_key AND boards.board_key = people.board_key
JOIN own ON own.period = people.period AND own.group_key = people.group_key AND own.professional_key = people.professional_key
WHERE NOT people.single AND moments.together AND moments.places - boards.persons - own.places + 1 > 0
UNION
SELECT own.period, own.professional_key
FROM stretches AS own
JOIN stretches AS other
  ON other.period = own.period
  AND other.group_key = own.group_key
  AND other.board_key <> own.board_key
  AND other.professional_key <> own.professional_key
  AND other."from" <= own.until
  AND other.until >= own."from"
