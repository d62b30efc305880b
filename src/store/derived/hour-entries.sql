-- One row per entry of hours: its year, its minutes, the organisation whose hours they are and the function of the person there: the employer named, else where the person worked then (with several employers the largest post).
WITH entries AS (
  SELECT
    people.professional_key,
    people.function AS own_function,
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
    WHEN posts.professional_key IS NOT NULL THEN posts.function
    ELSE entries.own_function
  END AS function
FROM entries
LEFT JOIN work.settled_people AS settled ON settled.professional_key = entries.professional_key
LEFT JOIN work.hour_posts AS posts
  ON posts.professional_key = entries.professional_key
  AND posts.employer_key IS NOT DISTINCT FROM entries.employer_key
  AND posts."from" = entries."from"
  AND posts.until = entries.until
LEFT JOIN work.organisation_boards
  ON organisation_boards.organisation_key
  -- Who has no day worked on it for nobody.
  = coalesce(entries.employer_key, CASE WHEN entries."from" IS NOT NULL THEN settled.organisation_key END, posts.organisation_key)
