-- One row per year: the paying organisations, fees and other income, what was given for a group in particular, costs other than groups, and the fee, number of organisations and organisations in a group agreed.
WITH sums AS (
  SELECT
    period,
    sum(cents) FILTER (kind = 'fee' AND group_key IS NULL) AS fees,
    sum(cents) FILTER (kind IN ('grant', 'cofunding', 'subsidy') AND group_key IS NULL) AS other_income,
    sum(cents) FILTER (kind IN ('fee', 'grant', 'cofunding', 'subsidy') AND group_key IS NOT NULL) AS earmarked,
    sum(cents) FILTER (kind = 'overhead' OR (kind = 'expense' AND group_key IS NULL)) AS other_costs
  FROM work.booking_entries
  GROUP BY period
),
payers AS (SELECT period, count(*) AS organisations FROM work.paying_boards GROUP BY period)
SELECT
  CAST(years.period AS VARCHAR) AS period,
  CAST(coalesce(payers.organisations, 0) AS BIGINT) AS organisations,
  CAST(required.value AS BIGINT) AS required,
  CAST(in_group.value AS BIGINT) AS organisations_in_group,
  CAST(fee.value AS BIGINT) AS fee,
  CAST(coalesce(sums.fees, 0) AS BIGINT) AS fees,
  CAST(coalesce(sums.other_income, 0) AS BIGINT) AS other_income,
  CAST(coalesce(sums.earmarked, 0) AS BIGINT) AS earmarked,
  CAST(coalesce(sums.other_costs, 0) AS BIGINT) AS other_costs
FROM work.periods AS years
LEFT JOIN payers ON payers.period = years.period
LEFT JOIN sums ON sums.period = years.period
LEFT JOIN work.agreed_years AS fee ON fee.period = years.period AND fee.id = 'membership-fee'
LEFT JOIN work.agreed_years AS required ON required.period = years.period AND required.id = 'organisations-taking-part'
LEFT JOIN work.agreed_years AS in_group ON in_group.period = years.period AND in_group.id = 'organisations-in-group'
ORDER BY years."from"
