-- CUST00000001 to CUST00050000, without a gap.
select min(customer_id) as first, max(customer_id) as last, count(distinct customer_id) as customers,
       bool_and(regexp_full_match(customer_id, 'CUST\d{8}')) as shape
from customers
