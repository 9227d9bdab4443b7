-- Mail addresses are different, and begin with the first name.
select email from customers group by email having count(*) > 1
union all
select email from customers
where not starts_with(regexp_replace(email, '[^a-z]', '', 'g'), regexp_replace(lower(split_part(name, ' ', 1)), '[^a-z]', '', 'g'))
   or not regexp_full_match(email, '[a-z0-9.-]+@(gmail|outlook|yahoo)\.com')
