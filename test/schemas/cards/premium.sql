-- Premium cards only where declared.
select customer_id from customers where card_type = 'Premium' and customer_segment <> 'High-Value Travelers'
