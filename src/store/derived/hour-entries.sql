-- One row per entry of hours: its year, its minutes, the organisation whose hours they are and the function of the person there: the employer named, else where the person worked then (with several employers the largest post).
WITH entries AS (
  SELECT
    hours.professional_id,
    hours.group_id,
    coalesce(hours.kind, 'spent') AS kind,
    hours.minutes,
    hours.employer_id,
    coalesce(dated.id, named.id) AS period,
    coalesce(hours.date, named."from") AS "from",
    coalesce(hours.date, named.until) AS until
  FROM hours
  LEFT JOIN years AS dated ON hours.date BETWEEN dated."from" AND dated.until
  LEFT JOIN years AS named ON hours.date IS NULL AND named.id = hours.year
),
-- Many entries share a person and a stretch of time: where that person worked is worked out once.
stretches AS (SELECT DISTINCT professional_id, employer_id, "from", until FROM entries),
posts AS (
  SELECT
    stretches.professional_id,
    stretches.employer_id,
    stretches."from",
    stretches.until,
    employments.organisation_id,
    employments.function,
    sum(
      employments.thousandths
      * (1 + date_diff('day', greatest(stretches."from", employments."from"), least(stretches.until, employments.until)))
    ) AS size
  FROM stretches
  JOIN work.employments
    ON employments.professional_id = stretches.professional_id
    AND employments."from" <= stretches.until
    AND employments.until >= stretches."from"
    AND (stretches.employer_id IS NULL OR employments.organisation_id = stretches.employer_id)
  GROUP BY ALL
),
sizes AS (
  SELECT
    professional_id,
    employer_id,
    "from",
    until,
    organisation_id,
    sum(size) AS size,
    first(function ORDER BY size DESC, function NULLS LAST) AS function
  FROM posts
  GROUP BY ALL
),
employers AS (
  SELECT
    professional_id,
    employer_id,
    "from",
    until,
    first(struct_pack(organisation_id, function) ORDER BY size DESC, organisation_id) AS post
  FROM sizes
  GROUP BY ALL
)
SELECT
  entries.period,
  entries.professional_id,
  entries.group_id,
  entries.kind,
  entries.minutes,
  organisation_boards.organisation_id,
  organisation_boards.board_id,
  CASE WHEN employers.post IS NULL THEN professionals.function ELSE employers.post.function END AS function
FROM entries
LEFT JOIN employers
  ON employers.professional_id = entries.professional_id
  AND employers.employer_id IS NOT DISTINCT FROM entries.employer_id
  AND employers."from" IS NOT DISTINCT FROM entries."from"
  AND employers.until IS NOT DISTINCT FROM entries.until
LEFT JOIN professionals ON professionals.id = entries.professional_id
LEFT JOIN work.organisation_boards
  ON organisation_boards.organisation_id = coalesce(entries.employer_id, employers.post.organisation_id)
