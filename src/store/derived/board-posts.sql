-- One row per person and board and stretch of days on which the person worked for it, at whichever of its schools; no two of them overlap.
WITH once AS (
  SELECT professional_key, board_key FROM work.employments GROUP BY professional_key, board_key HAVING count(*) = 1
),
reached AS (
  SELECT
    professional_key,
    board_key,
    "from",
    until,
    max(until) OVER (PARTITION BY professional_key, board_key ORDER BY "from", until ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
  FROM work.employments
  ANTI JOIN once USING (professional_key, board_key)
  WHERE "from" <= until
),
numbered AS (
  SELECT
    *,
    count(*) FILTER (reached IS NULL OR reached < "from") OVER (PARTITION BY professional_key, board_key ORDER BY "from", until ROWS UNBOUNDED PRECEDING) AS stretch
  FROM reached
)
SELECT professional_key, board_key, "from", until FROM work.employments SEMI JOIN once USING (professional_key, board_key)
UNION ALL
SELECT professional_key, board_key, min("from"), max(until) FROM numbered GROUP BY professional_key, board_key, stretch
