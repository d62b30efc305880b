-- One row per entry of hours: its year, its minutes and the organisation whose hours they are: the employer named, else where the person worked then (with several employers the largest post).
WITH entries AS (
  SELECT
    hours.rowid AS entry,
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
posts AS (
  SELECT
    entries.entry,
    employments.organisation_id,
    sum(
      employments.thousandths
      * (1 + date_diff('day', greatest(entries."from", employments."from"), least(entries.until, employments.until)))
    ) AS size
  FROM entries
  JOIN work.employments
    ON employments.professional_id = entries.professional_id
    AND employments."from" <= entries.until
    AND employments.until >= entries."from"
  WHERE entries.employer_id IS NULL
  GROUP BY entries.entry, employments.organisation_id
),
employers AS (
  SELECT entry, first(organisation_id ORDER BY size DESC, organisation_id) AS organisation_id
  FROM posts
  GROUP BY entry
)
SELECT
  entries.period,
  entries.professional_id,
  entries.group_id,
  entries.kind,
  entries.minutes,
  organisation_boards.organisation_id,
  organisation_boards.board_id
FROM entries
LEFT JOIN employers USING (entry)
LEFT JOIN work.organisation_boards ON organisation_boards.organisation_id = coalesce(entries.employer_id, employers.organisation_id)
