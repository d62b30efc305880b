-- One row per year: income by source, and what was spent.
WITH sums AS (
  SELECT
    period,
    coalesce(sum(cents) FILTER (kind = 'fee'), 0) AS fees,
    coalesce(sum(cents) FILTER (kind = 'grant'), 0) AS grants,
    coalesce(sum(cents) FILTER (kind = 'cofunding'), 0) AS cofunding,
    coalesce(sum(cents) FILTER (kind = 'subsidy'), 0) AS subsidies,
    coalesce(sum(cents) FILTER (kind = 'expense' AND group_key IS NOT NULL), 0) AS group_expenses,
    coalesce(sum(cents) FILTER (kind = 'expense' AND group_key IS NULL), 0) AS other_expenses,
    coalesce(sum(cents) FILTER (kind = 'overhead'), 0) AS overhead
  FROM work.booking_entries
  GROUP BY period
),
totals AS (
  SELECT *, fees + grants + cofunding + subsidies AS income, group_expenses + other_expenses + overhead AS spent FROM sums
)
SELECT
  CAST(period AS VARCHAR) AS period,
  CAST(fees AS BIGINT) AS fees,
  CAST(grants AS BIGINT) AS grants,
  CAST(cofunding AS BIGINT) AS cofunding,
  CAST(subsidies AS BIGINT) AS subsidies,
  CAST(income AS BIGINT) AS income,
  CAST(group_expenses AS BIGINT) AS group_expenses,
  CAST(other_expenses AS BIGINT) AS other_expenses,
  CAST(overhead AS BIGINT) AS overhead,
  CAST(spent AS BIGINT) AS spent,
  CAST(income - spent AS BIGINT) AS balance,
  CAST([] AS STRUCT(measure VARCHAR, board VARCHAR, amount BIGINT, persons BIGINT)[]) AS contributors
FROM totals
ORDER BY totals.period NULLS LAST
