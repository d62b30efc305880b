-- One row per year and group in which people of known boards were: whether there was a day on which all of them were there together.
SELECT period, group_key, bool_and(whole) AND max("from") <= min(until) AS together
FROM work.group_people
GROUP BY period, group_key
