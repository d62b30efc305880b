-- One row per person and group and stretch of days on which the person was in it, in whichever role; no two of them overlap; and whether it is the only one, which says that nothing of it overlaps either. A missing date of a membership is the group's.
WITH dated AS (
  SELECT
    people.professional_key,
    known_groups.group_key,
    coalesce(memberships."from", known_groups."from", DATE '1900-01-01') AS "from",
    coalesce(memberships.until, known_groups.until, DATE '2199-12-31') AS until
  FROM memberships
  JOIN work.people USING (professional_id)
  JOIN work.known_groups USING (group_id)
),
held AS (
  SELECT professional_key, group_key, count(*) AS times, min("from") AS "from", max(until) AS until
  FROM dated
  WHERE "from" <= until
  GROUP BY professional_key, group_key
),
reached AS (
  SELECT
    dated.*,
    max(dated.until) OVER (PARTITION BY dated.group_key, dated.professional_key ORDER BY dated."from", dated.until ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
  FROM dated
  JOIN held ON held.professional_key = dated.professional_key AND held.group_key = dated.group_key AND held.times > 1
  WHERE dated."from" <= dated.until
),
numbered AS (
  SELECT
    *,
    count(*) FILTER (reached IS NULL OR reached < "from") OVER (PARTITION BY group_key, professional_key ORDER BY "from", until ROWS UNBOUNDED PRECEDING) AS stretch
  FROM reached
)
SELECT professional_key, group_key, "from", until, TRUE AS sole FROM held WHERE times = 1
UNION ALL
SELECT professional_key, group_key, min("from"), max(until), FALSE FROM numbered GROUP BY professional_key, group_key, stretch
