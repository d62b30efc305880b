-- One row per group that went on as a group of another kind: from which, to which, and on what day the other kind began.
SELECT
  CAST(lineage.from_group_id AS VARCHAR) AS before,
  CAST(lineage.to_group_id AS VARCHAR) AS after,
  CAST(coalesce(lineage.date, later."from") AS DATE) AS day
FROM lineage
JOIN groups AS earlier ON earlier.id = lineage.from_group_id
JOIN groups AS later ON later.id = lineage.to_group_id
WHERE lineage.kind = 'continues' AND earlier.kind <> later.kind AND coalesce(lineage.date, later."from") IS NOT NULL
ORDER BY before, after
