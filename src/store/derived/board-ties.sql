-- One row per year, group and pair of boards of which somebody of one and somebody else of the other were in the group at the same time.
-- Where all were there together, no two people need to be held against each other: only who works for both boards has no tie with itself.
WITH together AS (
  SELECT own.period, own.group_key, own.board_key, other.board_key AS other_board_key
  FROM work.group_boards AS own
  JOIN work.group_boards AS other ON other.period = own.period AND other.group_key = own.group_key AND other.board_key > own.board_key
  JOIN work.group_moments ON group_moments.period = own.period AND group_moments.group_key = own.group_key AND group_moments.together
  WHERE own.persons > 1 OR other.persons > 1 OR own.first_professional_key <> other.first_professional_key
),
stretches AS (
  SELECT DISTINCT spells.period, spells.group_key, spells.board_key, spells.professional_key, spells."from", spells.until
  FROM work.participation_spells AS spells
  JOIN work.group_moments ON group_moments.period = spells.period AND group_moments.group_key = spells.group_key AND NOT group_moments.together
  WHERE spells.board_key IS NOT NULL
)
SELECT period, group_key, board_key, other_board_key FROM together
UNION ALL
SELECT DISTINCT own.period, own.group_key, own.board_key, other.board_key
FROM stretches AS own
JOIN stretches AS other
  ON other.period = own.period
  AND other.group_key = own.group_key
  AND other.board_key > own.board_key
  AND other.professional_key <> own.professional_key
  AND other."from" <= own.until
  AND other.until >= own."from"
