-- One row per year: ties between organisations, those that are new or rest on one person or group, the people who cross, what was spent, and what went to new ties.
WITH pairs AS (
  SELECT
    ties.period,
    ties.board_id,
    ties.other_board_id,
    count(*) AS groups,
    least(len(list_distinct(flatten(list(ties.people)))), len(list_distinct(flatten(list(ties.other_people))))) AS persons,
    any_value(shares.is_new) AS is_new,
    sum(shares.cents) AS cents,
    sum(shares.minutes) AS minutes
  FROM work.board_ties AS ties
  JOIN work.tie_shares AS shares USING (period, group_id, board_id, other_board_id)
  GROUP BY ties.period, ties.board_id, ties.other_board_id
),
sums AS (
  SELECT
    period,
    count(*) AS ties,
    CASE WHEN count(is_new) > 0 THEN count(*) FILTER (is_new) END AS new_ties,
    count(*) FILTER (persons = 1) AS on_one_person,
    count(*) FILTER (groups = 1) AS on_one_group,
    CASE WHEN count(is_new) > 0 THEN coalesce(sum(cents) FILTER (is_new), 0) END AS spent_on_new,
    CASE WHEN count(is_new) > 0 THEN coalesce(sum(minutes) FILTER (is_new), 0) END AS hours_on_new
  FROM pairs
  GROUP BY period
),
crossing AS (
  SELECT period, count(DISTINCT person) AS persons
  FROM (SELECT period, unnest(crossing) AS person FROM work.board_ties) AS people
  GROUP BY period
),
spending AS (
  SELECT period, sum(cents) AS spent FROM work.booking_entries WHERE kind IN ('expense', 'overhead') GROUP BY period
),
hours_of_boards AS (
  SELECT period, board_id, sum(minutes) AS minutes, count(DISTINCT professional_id) AS persons
  FROM work.hour_entries
  WHERE kind = 'spent'
  GROUP BY period, board_id
),
effort AS (SELECT period, sum(minutes) AS minutes FROM hours_of_boards GROUP BY period),
contributors AS (
  SELECT period, list(struct_pack(measure := 'hours', board := board_id, amount := CAST(minutes AS BIGINT), persons) ORDER BY board_id) AS contributors
  FROM hours_of_boards
  WHERE board_id IS NOT NULL
  GROUP BY period
)
SELECT
  CAST(years.id AS VARCHAR) AS period,
  CAST(coalesce(sums.ties, 0) AS BIGINT) AS ties,
  CAST(sums.new_ties AS BIGINT) AS new_ties,
  CAST(coalesce(sums.on_one_person, 0) AS BIGINT) AS on_one_person,
  CAST(coalesce(sums.on_one_group, 0) AS BIGINT) AS on_one_group,
  CAST(coalesce(crossing.persons, 0) AS BIGINT) AS crossing,
  CAST(coalesce(spending.spent, 0) AS BIGINT) AS spent,
  CAST(coalesce(effort.minutes, 0) AS BIGINT) AS hours,
  CAST(sums.spent_on_new AS BIGINT) AS spent_on_new,
  CAST(sums.hours_on_new AS BIGINT) AS hours_on_new,
  coalesce(contributors.contributors, []) AS contributors
FROM years
LEFT JOIN sums ON sums.period = years.id
LEFT JOIN crossing ON crossing.period = years.id
LEFT JOIN spending ON spending.period = years.id
LEFT JOIN effort ON effort.period = years.id
LEFT JOIN contributors ON contributors.period = years.id
ORDER BY years.id
