-- One row per stretch within one year in which a person was in a group, for each organisation the person then worked for; a missing date of a membership is the group's.
WITH spells AS (
  SELECT
    years.id AS period,
    memberships.professional_id,
    memberships.group_id,
    greatest(coalesce(memberships."from", groups."from", DATE '1900-01-01'), years."from") AS "from",
    least(coalesce(memberships.until, groups.until, DATE '2199-12-31'), years.until) AS until
  FROM memberships
  JOIN groups ON groups.id = memberships.group_id
  JOIN years
    ON coalesce(memberships."from", groups."from", DATE '1900-01-01') <= years.until
    AND coalesce(memberships.until, groups.until, DATE '2199-12-31') >= years."from"
)
SELECT
  spells.period,
  spells.professional_id,
  spells.group_id,
  employments.organisation_id,
  employments.board_id,
  employments.sector,
  CASE WHEN employments.organisation_id IS NULL THEN professionals.function ELSE employments.function END AS function,
  greatest(spells."from", coalesce(employments."from", spells."from")) AS "from",
  least(spells.until, coalesce(employments.until, spells.until)) AS until
FROM spells
LEFT JOIN professionals ON professionals.id = spells.professional_id
LEFT JOIN work.employments
  ON employments.professional_id = spells.professional_id
  AND employments."from" <= spells.until
  AND employments.until >= spells."from"
WHERE spells."from" <= spells.until
