-- Rules of the segments.
select subscriber_id from subscriber
where age not between 18 and 90
   or fee <> (case plan when 'Free' then 0 when 'Standard' then 9.99 when 'Student' then 4.99 else 7.5 * seats end)
   or (plan = 'Student' and age > 28) or (plan = 'Business') <> (seats > 1)
