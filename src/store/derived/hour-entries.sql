-- One row per entry of hours: its year, its minutes, the organisation whose hours they are and the function of the person there: the employer named, else where the person worked then (with several employers the largest post).
WITH workers AS (
  SELECT people.*, settled.organisation_key, settled.board_key, settled.function AS settled_function
  FROM work.people
  LEFT JOIN work.settled_people AS settled USING (professional_key)
),
posts AS (FROM work.hour_posts JOIN work.organisation_boards USING (organisation_key)),
entries AS (
  SELECT
    workers.*,
    known_groups.group_key,
    coalesce(hours.kind, 'spent') AS kind,
    hours.minutes,
    employers.organisation_key AS employer_key,
    employers.board_key AS employer_board_key,
    coalesce(dated.period, named.period) AS period,
    coalesce(hours.date, named."from") AS "from",
    coalesce(hours.date, named.until) AS until
  FROM hours
  LEFT JOIN workers USING (professional_id)
  LEFT JOIN work.known_groups USING (group_id)
  LEFT JOIN work.organisation_boards AS employers ON employers.organisation_id = hours.employer_id
  LEFT JOIN work.periods AS dated ON hours.date BETWEEN dated."from" AND dated.until
  LEFT JOIN work.periods AS named ON named.period = CASE WHEN hours.date IS NULL THEN TRY_CAST(hours.year AS period) END
)
SELECT
  entries.period,
  entries.professional_key,
  entries.group_key,
  entries.kind,
  entries.minutes,
  -- Who has no day worked on it for nobody.
  coalesce(
    entries.employer_key,
    CASE WHEN entries."from" IS NOT NULL THEN entries.organisation_key END,
    posts.organisation_key
  ) AS organisation_key,
  coalesce(
    entries.employer_board_key,
    CASE WHEN entries."from" IS NOT NULL THEN entries.board_key END,
    posts.board_key
  ) AS board_key,
  CASE
    WHEN entries."from" IS NOT NULL AND coalesce(entries.employer_key, entries.organisation_key) = entries.organisation_key
      THEN entries.settled_function
    WHEN posts.professional_key IS NOT NULL THEN posts.function
    ELSE entries.function
  END AS function
FROM entries
LEFT JOIN posts
  ON posts.professional_key = entries.professional_key
  AND posts.employer_key IS NOT DISTINCT FROM entries.employer_key
  AND posts."from" = entries."from"
  AND posts.until = entries.until
