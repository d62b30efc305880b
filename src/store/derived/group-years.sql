-- One row per group and year in which it was there: it had members, met, booked, made something, or stands in the records with dates that say so.
SELECT period, group_id FROM work.participation_spells
UNION
SELECT period, group_id FROM work.booking_entries WHERE period IS NOT NULL AND group_id IS NOT NULL
UNION
SELECT period, group_id FROM work.hour_entries WHERE period IS NOT NULL AND group_id IS NOT NULL
UNION
SELECT years.id, meetings.group_id FROM meetings
JOIN years ON meetings.date BETWEEN years."from" AND years.until
WHERE meetings.group_id IS NOT NULL
UNION
SELECT years.id, products.group_id FROM products JOIN years ON products.date BETWEEN years."from" AND years.until
UNION
SELECT years.id, groups.id FROM groups
JOIN years ON groups."from" <= years.until AND groups.until >= years."from"
