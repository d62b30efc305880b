-- One row per year and group that was there: what the records show of it, and the furthest step that they show.
SELECT
  CAST(group_evidence.period AS VARCHAR) AS period,
  CAST(group_evidence.group_id AS VARCHAR) AS group_id,
  CAST(any_value(groups.kind) AS VARCHAR) AS group_kind,
  CAST(sum(met) AS BIGINT) AS met,
  CAST(sum(met_again) AS BIGINT) AS met_again,
  CAST(sum(made) AS BIGINT) AS made,
  CAST(sum(used_elsewhere) AS BIGINT) AS used_elsewhere,
  CAST(sum(evaluated) AS BIGINT) AS evaluated,
  CAST(sum(identification) AS BIGINT) AS identification,
  CAST(sum(coordination) AS BIGINT) AS coordination,
  CAST(sum(reflection) AS BIGINT) AS reflection,
  CAST(sum(transformation) AS BIGINT) AS transformation,
  CAST(CASE
    WHEN sum(evaluated) > 0 THEN 'evaluated'
    WHEN sum(used_elsewhere) > 0 THEN 'used-elsewhere'
    WHEN sum(made) > 0 THEN 'made'
    WHEN sum(met_again) > 0 THEN 'met-again'
    WHEN sum(met) > 0 THEN 'met'
    ELSE 'none'
  END AS VARCHAR) AS evidence,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM work.group_evidence
LEFT JOIN groups ON groups.id = group_evidence.group_id
GROUP BY group_evidence.period, group_evidence.group_id
ORDER BY period, group_id
