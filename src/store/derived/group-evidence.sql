-- One row per year and group of which the records show something in that year: meetings, boards that met again, products, use elsewhere and answers, and answers by the mechanism that they were coded as.
WITH present AS (
  SELECT DISTINCT years.id AS period, meetings.group_id, meetings.id AS meeting_id, attendance.professional_id,
    coalesce(named.board_id, employments.board_id) AS board_id
  FROM meetings
  JOIN attendance ON attendance.meeting_id = meetings.id
  JOIN years ON meetings.date BETWEEN years."from" AND years.until
  LEFT JOIN work.organisation_boards AS named ON named.organisation_id = attendance.organisation_id
  LEFT JOIN work.employments
    ON attendance.organisation_id IS NULL
    AND employments.professional_id = attendance.professional_id
    AND meetings.date BETWEEN employments."from" AND employments.until
  WHERE meetings.group_id IS NOT NULL
),
met AS (
  SELECT period, group_id, count(*) AS meetings
  FROM (SELECT period, group_id, meeting_id FROM present GROUP BY ALL HAVING count(DISTINCT professional_id) >= 2) AS held
  GROUP BY period, group_id
),
boards AS (SELECT DISTINCT period, group_id, meeting_id, board_id FROM present WHERE board_id IS NOT NULL),
pairs AS (
  SELECT a.period, a.group_id, a.board_id, b.board_id AS other_board_id, count(*) AS meetings
  FROM boards AS a
  JOIN boards AS b ON b.meeting_id = a.meeting_id AND b.board_id > a.board_id
  GROUP BY ALL
),
again AS (SELECT period, group_id, count(*) AS pairs FROM pairs WHERE meetings >= 2 GROUP BY period, group_id),
made AS (
  SELECT years.id AS period, products.group_id, count(*) AS products
  FROM products
  JOIN years ON products.date BETWEEN years."from" AND years.until
  GROUP BY years.id, products.group_id
),
elsewhere AS (
  SELECT use_entries.period, products.group_id, count(DISTINCT use_entries.product_id) AS products
  FROM work.use_entries
  JOIN products ON products.id = use_entries.product_id
  WHERE use_entries.beyond AND use_entries.period IS NOT NULL
  GROUP BY use_entries.period, products.group_id
),
answers AS (
  SELECT
    years.id AS period,
    responses.group_id,
    count(*) AS answers,
    count(*) FILTER (responses.mechanism = 'identification') AS identification,
    count(*) FILTER (responses.mechanism = 'coordination') AS coordination,
    count(*) FILTER (responses.mechanism = 'reflection') AS reflection,
    count(*) FILTER (responses.mechanism = 'transformation') AS transformation,
    count(responses.mechanism) AS coded
  FROM responses
  JOIN years ON responses.date BETWEEN years."from" AND years.until
  WHERE responses.group_id IS NOT NULL
  GROUP BY years.id, responses.group_id
)
SELECT
  group_years.period,
  group_years.group_id,
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
  SELECT period, group_id FROM work.group_years
  UNION
  SELECT period, group_id FROM elsewhere
  UNION
  SELECT period, group_id FROM answers
) AS group_years
LEFT JOIN met USING (period, group_id)
LEFT JOIN again USING (period, group_id)
LEFT JOIN made USING (period, group_id)
LEFT JOIN elsewhere USING (period, group_id)
LEFT JOIN answers USING (period, group_id)
