-- One row per year and group of which the records show something in that year: meetings, boards that met again, products, use elsewhere and answers, and answers by the mechanism that they were coded as.
WITH met AS (
  SELECT meeting_days.period, meeting_days.group_key, count(*) AS meetings
  FROM work.meeting_sizes
  JOIN work.meeting_days USING (meeting_key)
  WHERE meeting_sizes.persons >= 2 AND meeting_days.group_key IS NOT NULL
  GROUP BY meeting_days.period, meeting_days.group_key
),
boards AS (
  SELECT series_key, board_key, bit_or(meetings) AS meetings
  FROM work.visitors
  WHERE group_key IS NOT NULL AND board_key IS NOT NULL
  GROUP BY series_key, board_key
),
series AS (
  SELECT period, group_key, series_key, count(*) OVER (PARTITION BY period, group_key) AS parts
  FROM work.meeting_days
  WHERE group_key IS NOT NULL AND meeting_key = series_key
),
-- Hardly any group meets in more than one series in a year: only there the meetings of two boards are to be added up.
several AS (
  SELECT series.period, series.group_key, own.board_key, other.board_key AS other_board_key
  FROM boards AS own
  JOIN boards AS other ON other.series_key = own.series_key AND other.board_key > own.board_key
  JOIN series ON series.series_key = own.series_key AND series.parts > 1
  GROUP BY series.period, series.group_key, own.board_key, other.board_key
  HAVING sum(bit_count(own.meetings & other.meetings)) >= 2
),
again AS (
  SELECT series.period, series.group_key, count(*) AS pairs
  FROM boards AS own
  JOIN boards AS other ON other.series_key = own.series_key AND other.board_key > own.board_key
  JOIN series ON series.series_key = own.series_key AND series.parts = 1
  WHERE bit_count(own.meetings & other.meetings) >= 2
  GROUP BY series.period, series.group_key
  UNION ALL
  SELECT period, group_key, count(*) FROM several GROUP BY period, group_key
),
made AS (
  SELECT periods.period, known_groups.group_key, count(*) AS products
  FROM products
  JOIN work.known_groups USING (group_id)
  JOIN work.periods ON products.date BETWEEN periods."from" AND periods.until
  GROUP BY periods.period, known_groups.group_key
),
elsewhere AS (
  SELECT use_entries.period, known_groups.group_key, count(DISTINCT use_entries.product_id) AS products
  FROM work.use_entries
  JOIN products ON products.id = use_entries.product_id
  JOIN work.known_groups USING (group_id)
  WHERE use_entries.beyond AND use_entries.period IS NOT NULL
  GROUP BY use_entries.period, known_groups.group_key
),
answers AS (
  SELECT
    periods.period,
    known_groups.group_key,
    count(*) AS answers,
    count(*) FILTER (responses.mechanism = 'identification') AS identification,
    count(*) FILTER (responses.mechanism = 'coordination') AS coordination,
    count(*) FILTER (responses.mechanism = 'reflection') AS reflection,
    count(*) FILTER (responses.mechanism = 'transformation') AS transformation,
    count(responses.mechanism) AS coded
  FROM responses
  JOIN work.known_groups USING (group_id)
  JOIN work.periods ON responses.date BETWEEN periods."from" AND periods.until
  GROUP BY periods.period, known_groups.group_key
)
SELECT
  group_years.period,
  group_years.group_key,
  coalesce(met.meetings, 0) AS met,
  coalesce(again.pairs, 0) AS met_again,
  coalesce(made.products, 0) AS made,
  coalesce(elsewhere.products, 0) AS used_elsewhere,
  coalesce(answers.answers, 0) AS evaluated,
  CASE WHEN answers.coded > 0 THEN answers.identification END AS identification,
  CASE WHEN answers.coded > 0 THEN answers.coordination END AS coordination,
  CASE WHEN answers.coded > 0 THEN answers.reflection END AS reflection,
  CASE WHEN answers.coded > 0 THEN answers.transformation END AS transformation
FROM (
  SELECT period, group_key FROM work.group_years
  UNION
  SELECT period, group_key FROM elsewhere
  UNION
  SELECT period, group_key FROM answers
) AS group_years
LEFT JOIN met USING (period, group_key)
LEFT JOIN again USING (period, group_key)
LEFT JOIN made USING (period, group_key)
LEFT JOIN elsewhere USING (period, group_key)
LEFT JOIN answers USING (period, group_key)
