-- One row per year: ties between organisations, those that are new or rest on one person or group, the people who cross, what was spent, and what went to new ties.
WITH sums AS (
  SELECT
    period,
    count(*) AS ties,
    CASE WHEN count(is_new) > 0 THEN count(*) FILTER (is_new) END AS new_ties,
    count(*) FILTER (least(persons, other_persons) = 1) AS on_one_person,
    count(*) FILTER (groups = 1) AS on_one_group
  FROM work.tie_pairs
  GROUP BY period
),
shares AS (
  SELECT
    period,
    CASE WHEN count(is_new) > 0 THEN coalesce(sum(cents) FILTER (is_new), 0) END AS spent_on_new,
    CASE WHEN count(is_new) > 0 THEN coalesce(sum(minutes) FILTER (is_new), 0) END AS hours_on_new
  FROM temp.tie_exchange
  GROUP BY period
),
crossing AS (SELECT period, count(*) AS persons FROM work.crossings GROUP BY period),
spending AS (
  SELECT period, coalesce(sum(cents) FILTER (kind IN ('expense', 'overhead')), 0) AS spent FROM work.booking_entries GROUP BY period
),
hours_of_boards AS (
  SELECT hour_sums.period, boards.organisation_id AS board, sum(hour_sums.spent) AS minutes, count(DISTINCT hour_sums.professional_key) AS persons
  FROM work.hour_sums
  LEFT JOIN work.organisation_boards AS boards ON boards.organisation_key = hour_sums.board_key
  WHERE hour_sums.spent IS NOT NULL
  GROUP BY hour_sums.period, boards.organisation_id
),
effort AS (SELECT period, sum(minutes) AS minutes FROM hours_of_boards GROUP BY period),
contributors AS (
  SELECT period, list(struct_pack(measure := 'hours', board, amount := CAST(minutes AS BIGINT), persons) ORDER BY board) AS contributors
  FROM hours_of_boards
  WHERE board IS NOT NULL
  GROUP BY period
)
SELECT
  CAST(years.period AS VARCHAR) AS period,
  CAST(coalesce(sums.ties, 0) AS BIGINT) AS ties,
  CAST(sums.new_ties AS BIGINT) AS new_ties,
  CAST(coalesce(sums.on_one_person, 0) AS BIGINT) AS on_one_person,
  CAST(coalesce(sums.on_one_group, 0) AS BIGINT) AS on_one_group,
  CAST(coalesce(crossing.persons, 0) AS BIGINT) AS crossing,
  CAST(spending.spent AS BIGINT) AS spent,
  CAST(effort.minutes AS BIGINT) AS hours,
  CAST(shares.spent_on_new AS BIGINT) AS spent_on_new,
  CAST(shares.hours_on_new AS BIGINT) AS hours_on_new,
  CAST($ties AS VARCHAR) AS rule,
  coalesce(contributors.contributors, []) AS contributors
FROM work.periods AS years
LEFT JOIN sums ON sums.period = years.period
LEFT JOIN shares ON shares.period = years.period
LEFT JOIN crossing ON crossing.period = years.period
LEFT JOIN spending ON spending.period = years.period
LEFT JOIN effort ON effort.period = years.period
LEFT JOIN contributors ON contributors.period = years.period
ORDER BY years.period
