-- One row per year with hours for the network as a whole: the minutes spent, for no group in particular, by those who came to meetings of the programme team.
WITH team AS (SELECT DISTINCT period, professional_key FROM work.visitors WHERE body = 'programme')
SELECT CAST(hour_sums.period AS VARCHAR) AS period, CAST(sum(hour_sums.spent) AS BIGINT) AS minutes
FROM work.hour_sums
JOIN team USING (period, professional_key)
WHERE hour_sums.group_key IS NULL AND hour_sums.spent IS NOT NULL
GROUP BY hour_sums.period
ORDER BY hour_sums.period
