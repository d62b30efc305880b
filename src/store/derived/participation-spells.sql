-- One row per stretch within one year in which a person was in a group, for each organisation the person then worked for; a missing date of a membership is the group's. `single`: the person has one such row in that year and group.
WITH spells AS (
  SELECT
    periods.period,
    member_stretches.professional_key,
    member_stretches.group_key,
    greatest(member_stretches."from", periods."from") AS "from",
    least(member_stretches.until, periods.until) AS until,
    member_stretches.sole
  FROM work.member_stretches
  JOIN work.periods ON member_stretches."from" <= periods.until AND member_stretches.until >= periods."from"
)
SELECT
  spells.period,
  spells.professional_key,
  spells.group_key,
  settled.organisation_key,
  settled.board_key,
  settled.sector,
  settled.function,
  spells."from",
  spells.until,
  spells.sole AS single
FROM spells
JOIN work.settled_people AS settled USING (professional_key)
UNION ALL
SELECT
  spells.period,
  spells.professional_key,
  spells.group_key,
  employments.organisation_key,
  employments.board_key,
  employments.sector,
  CASE WHEN employments.organisation_key IS NULL THEN people.function ELSE employments.function END,
  greatest(spells."from", coalesce(employments."from", spells."from")),
  least(spells.until, coalesce(employments.until, spells.until)),
  FALSE
FROM spells
JOIN work.unsettled_people AS people USING (professional_key)
LEFT JOIN work.employments
  ON employments.professional_key = spells.professional_key
  AND employments."from" <= spells.until
  AND employments.until >= spells."from"
