-- One row per year and group of which the records show something in that year: meetings, boards that met again, products, use elsewhere and answers, and answers by the mechanism that they were coded as.
WITH held AS (
  SELECT years.id AS period, meetings.group_id, meetings.id AS meeting_id, meetings.date
  FROM meetings
  JOIN years ON meetings.date BETWEEN years."from" AND years.until
  WHERE meetings.group_id IS NOT NULL
),
-- Apart, so that each is a join on equal keys: those who came for a named organisation, and those who came from where they then worked.
boards AS (
  SELECT attendance.meeting_id, organisation_boards.board_id
  FROM attendance
  JOIN work.organisation_boards ON organisation_boards.organisation_id = attendance.organisation_id
  UNION
  SELECT attendance.meeting_id, employments.board_id
  FROM attendance
  JOIN held ON held.meeting_id = attendance.meeting_id
  JOIN work.employments ON employments.professional_id = attendance.professional_id
  WHERE attendance.organisation_id IS NULL AND held.date BETWEEN employments."from" AND employments.until
),
met AS (
  SELECT held.period, held.group_id, count(*) AS meetings
  FROM held
  JOIN (
    -- Two people or more: the first and the last of them differ.
    SELECT meeting_id FROM attendance GROUP BY meeting_id HAVING min(professional_id) <> max(professional_id)
  ) AS company USING (meeting_id)
  GROUP BY held.period, held.group_id
),
pairs AS (
  SELECT held.period, held.group_id, a.board_id, b.board_id AS other_board_id, count(*) AS meetings
  FROM boards AS a
  JOIN boards AS b ON b.meeting_id = a.meeting_id AND b.board_id > a.board_id
  JOIN held ON held.meeting_id = a.meeting_id
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
