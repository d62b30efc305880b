-- One row per group: the whole number that stands for it in the working tables, in the order of the ids; its dates, where they are known.
SELECT CAST(row_number() OVER (ORDER BY id) AS INTEGER) AS group_key, id AS group_id, kind AS group_kind, theme_id, "from", until
FROM groups
