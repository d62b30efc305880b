-- One row per person whom `settled_people` lacks: with several posts, one that begins or ends, or none.
SELECT professional_key, professional_id, function
FROM work.people
ANTI JOIN work.settled_people USING (professional_key)
