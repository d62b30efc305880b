-- One row per year (and one without a date) and item of an evaluation: the number of answers, their mean and standard deviation.
WITH answers AS (
  SELECT
    periods.period,
    responses.item,
    people.professional_key,
    responses.date,
    -- Millionths as whole numbers: their sums are the same in whatever order they are added.
    CAST(round(responses.score * 1000000) AS HUGEINT) AS score
  FROM responses
  LEFT JOIN work.people USING (professional_id)
  LEFT JOIN work.periods ON responses.date BETWEEN periods."from" AND periods.until
),
sums AS (
  SELECT period, item, CAST(count(*) AS HUGEINT) AS answers, sum(score) AS score, sum(score * score) AS square
  FROM answers
  GROUP BY period, item
),
placed AS (
  SELECT DISTINCT answers.period, answers.item, answers.professional_key, boards.organisation_id AS board
  FROM answers
  JOIN work.employments
    ON employments.professional_key = answers.professional_key
    AND (answers.date IS NULL OR answers.date BETWEEN employments."from" AND employments.until)
  JOIN work.organisation_boards AS boards ON boards.organisation_key = employments.board_key
),
by_board AS (
  SELECT period, item, board, count(DISTINCT professional_key) AS persons FROM placed GROUP BY period, item, board
),
contributions AS (
  SELECT period, item, unnest(['answers', 'mean', 'sd']) AS measure, board, persons FROM by_board
),
contributors AS (
  SELECT period, item, list(struct_pack(measure, board, amount := persons, persons) ORDER BY measure, board) AS contributors
  FROM contributions
  GROUP BY period, item
)
SELECT
  CAST(sums.period AS VARCHAR) AS period,
  CAST(sums.item AS VARCHAR) AS item,
  CAST(sums.answers AS BIGINT) AS answers,
  CAST(sums.score AS DOUBLE) / CAST(sums.answers AS DOUBLE) / 1000000 AS mean,
  CASE
    WHEN sums.answers > 1
      THEN sqrt(
        CAST(sums.answers * sums.square - sums.score * sums.score AS DOUBLE) / CAST(sums.answers * (sums.answers - 1) AS DOUBLE)
      ) / 1000000
  END AS sd,
  coalesce(contributors.contributors, []) AS contributors
FROM sums
LEFT JOIN contributors
  ON contributors.period IS NOT DISTINCT FROM sums.period
  AND contributors.item = sums.item
ORDER BY sums.period NULLS LAST, sums.item
