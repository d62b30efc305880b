-- One row per group and year in which it was there: it had members, met, booked, made something, or stands in the records with dates that say so.
SELECT period, group_key FROM work.participation_spells
UNION
SELECT period, group_key FROM work.booking_entries WHERE period IS NOT NULL AND group_key IS NOT NULL
UNION
SELECT period, group_key FROM work.hour_sums WHERE period IS NOT NULL AND group_key IS NOT NULL
UNION
SELECT period, group_key FROM work.meeting_days WHERE group_key IS NOT NULL
UNION
SELECT periods.period, known_groups.group_key FROM products
JOIN work.known_groups USING (group_id)
JOIN work.periods ON products.date BETWEEN periods."from" AND periods.until
UNION
SELECT periods.period, known_groups.group_key FROM work.known_groups
JOIN work.periods ON known_groups."from" <= periods.until AND known_groups.until >= periods."from"
