-- One row per person without one post for good, employer named with hours (or none), and day or year of those hours: the organisation whose hours they are and the function of the person there. The employer named, else where the person worked then; with several employers the largest post.
WITH stretches AS (
  SELECT DISTINCT
    people.professional_key,
    employers.organisation_key AS employer_key,
    coalesce(hours.date, named."from") AS "from",
    coalesce(hours.date, named.until) AS until
  FROM hours
  JOIN work.unsettled_people AS people USING (professional_id)
  LEFT JOIN work.organisation_boards AS employers ON employers.organisation_id = hours.employer_id
  LEFT JOIN work.periods AS named ON named.period = CASE WHEN hours.date IS NULL THEN TRY_CAST(hours.year AS period) END
),
posts AS (
  SELECT
    stretches.professional_key,
    stretches.employer_key,
    stretches."from",
    stretches.until,
    employments.organisation_key,
    employments.function,
    sum(
      employments.thousandths
      * (1 + date_diff('day', greatest(stretches."from", employments."from"), least(stretches.until, employments.until)))
    ) AS size
  FROM stretches
  JOIN work.employments
    ON employments.professional_key = stretches.professional_key
    AND employments."from" <= stretches.until
    AND employments.until >= stretches."from"
    AND (stretches.employer_key IS NULL OR employments.organisation_key = stretches.employer_key)
  GROUP BY ALL
),
sizes AS (
  SELECT
    professional_key,
    employer_key,
    "from",
    until,
    organisation_key,
    sum(size) AS size,
    first(function ORDER BY size DESC, function NULLS LAST) AS function
  FROM posts
  GROUP BY ALL
),
posts_by_size AS (
  SELECT
    professional_key,
    employer_key,
    "from",
    until,
    first(struct_pack(organisation_key, function) ORDER BY size DESC, organisation_key) AS post
  FROM sizes
  GROUP BY ALL
)
SELECT
  professional_key,
  employer_key,
  "from",
  until,
  post.organisation_key AS organisation_key,
  post.function AS function
FROM posts_by_size
