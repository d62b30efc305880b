-- One row per meeting at which somebody is recorded: how many people were.
SELECT meeting_key, count(*) AS persons
FROM work.visits
GROUP BY meeting_key
