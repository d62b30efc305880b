-- One row per person: the whole number that stands for the person in the working tables, in the order of the ids.
SELECT CAST(row_number() OVER (ORDER BY id) AS INTEGER) AS professional_key, id AS professional_id, CAST(function AS function_name) AS function
FROM professionals
