-- Items: five to fifteen an order, 1..5 pieces, quantity times price.
select order_id from order_item where quantity not between 1 and 5 or subtotal <> quantity * unit_price or unit_price <= 0
union all
select order_id from order_item group by order_id having count(*) not between 5 and 15
