-- One row per year and theme, and one per year for groups without a theme: what the records show of its groups, and the furthest step that they show.
SELECT
  CAST(group_evidence.period AS VARCHAR) AS period,
  CAST(known_groups.theme_id AS VARCHAR) AS theme_id,
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
JOIN work.known_groups ON known_groups.group_key = group_evidence.group_key
GROUP BY group_evidence.period, known_groups.theme_id
ORDER BY group_evidence.period, known_groups.theme_id NULLS LAST
