-- One row per year and kind of group for which support is agreed: cents per group, and how many such groups there were.
SELECT
  CAST(agreed_support.period AS VARCHAR) AS period,
  CAST(agreed_support.group_kind AS VARCHAR) AS kind,
  CAST(agreed_support.cents AS BIGINT) AS support,
  CAST(count(known_groups.group_key) AS BIGINT) AS groups
FROM work.agreed_support
LEFT JOIN work.group_years ON group_years.period = agreed_support.period
LEFT JOIN work.known_groups ON known_groups.group_key = group_years.group_key AND known_groups.group_kind = agreed_support.group_kind
WHERE agreed_support.cents > 0
GROUP BY agreed_support.period, agreed_support.group_kind, agreed_support.cents
ORDER BY agreed_support.period, agreed_support.group_kind
