-- One row per entry of hours: its year, its minutes, the organisation whose hours they are and the function of the person there: the employer named, else where the person worked then (with several employers the largest post).
WITH entries AS (
  SELECT
    people.professional_key,
    known_groups.group_key,
    coalesce(hours.kind, 'spent') AS kind,
    hours.minutes,
    employers.organisation_key AS employer_key,
    coalesce(dated.period, named.period) AS period,
    coalesce(hours.date, named."from") AS "from",
    coalesce(hours.date, named.until) AS until
  FROM hours
  LEFT JOIN work.people USING (professional_id)
  LEFT JOIN work.known_groups USING (group_id)
  LEFT JOIN work.organisation_boards AS employers ON employers.organisation_id = hours.employer_id
  LEFT JOIN work.periods AS dated ON hours.date BETWEEN dated."from" AND dated.until
  LEFT JOIN work.periods AS named ON hours.date IS NULL AND CAST(named.period AS VARCHAR) = hours.year
),
-- Many entries share a person and a stretch of time: where that person worked is worked out once.
stretches AS (
  SELECT DISTINCT professional_key, employer_key, "from", until FROM entries ANTI JOIN work.settled_people USING (professional_key)
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
employers AS (
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
  entries.period,
  entries.professional_key,
  entries.group_key,
  entries.kind,
  entries.minutes,
  organisation_boards.organisation_key,
  organisation_boards.board_key,
  CASE
    WHEN entries."from" IS NOT NULL AND coalesce(entries.employer_key, settled.organisation_key) = settled.organisation_key THEN settled.function
    WHEN employers.post IS NOT NULL THEN employers.post.function
    ELSE people.function
  END AS function
FROM entries
LEFT JOIN work.people ON people.professional_key = entries.professional_key
LEFT JOIN work.settled_people AS settled ON settled.professional_key = entries.professional_key
LEFT JOIN employers
  ON employers.professional_key = entries.professional_key
  AND employers.employer_key IS NOT DISTINCT FROM entries.employer_key
  AND employers."from" = entries."from"
  AND employers.until = entries.until
LEFT JOIN work.organisation_boards
  ON organisation_boards.organisation_key
  -- Who has no day worked on it for nobody.
  = coalesce(entries.employer_key, CASE WHEN entries."from" IS NOT NULL THEN settled.organisation_key END, employers.post.organisation_key)
