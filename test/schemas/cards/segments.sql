-- Exact shares of 50,000.
select customer_segment, count(*) as customers from customers group by customer_segment order by customer_segment
