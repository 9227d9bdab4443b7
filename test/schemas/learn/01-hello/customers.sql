-- Twenty customers, numbered from 1, of age, with an address of their own.
select count(*) as row_count, min(customer_id) as first, max(customer_id) as last, count(distinct email) as addresses,
       min(age) >= 18 and max(age) <= 80 as ages,
       bool_and(starts_with(regexp_replace(email, '[^a-z]', '', 'g'), regexp_replace(lower(first_name), '[^a-z]', '', 'g'))) as named
from customer
