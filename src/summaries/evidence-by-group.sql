-- One row per year and group that was there: what the records show of it, and the furthest step that they show.
SELECT
  CAST(evidence.period AS VARCHAR) AS period,
  CAST(known_groups.group_id AS VARCHAR) AS group_id,
  CAST(known_groups.group_kind AS VARCHAR) AS group_kind,
  CAST(evidence.met AS BIGINT) AS met,
  CAST(evidence.met_again AS BIGINT) AS met_again,
  CAST(evidence.made AS BIGINT) AS made,
  CAST(evidence.used_elsewhere AS BIGINT) AS used_elsewhere,
  CAST(evidence.evaluated AS BIGINT) AS evaluated,
  CAST(evidence.identification AS BIGINT) AS identification,
  CAST(evidence.coordination AS BIGINT) AS coordination,
  CAST(evidence.reflection AS BIGINT) AS reflection,
  CAST(evidence.transformation AS BIGINT) AS transformation,
  CAST(CASE
    WHEN evidence.evaluated > 0 THEN 'evaluated'
    WHEN evidence.used_elsewhere > 0 THEN 'used-elsewhere'
    WHEN evidence.made > 0 THEN 'made'
    WHEN evidence.met_again > 0 THEN 'met-again'
    WHEN evidence.met > 0 THEN 'met'
    ELSE 'none'
  END AS VARCHAR) AS evidence,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM work.group_evidence AS evidence
JOIN work.known_groups ON known_groups.group_key = evidence.group_key
ORDER BY evidence.period, evidence.group_key
