-- One to five different products an order.
select order_id from orders left join order_items using (order_id)
group by order_id having count(item_id) not between 1 and 5 or count(item_id) <> count(distinct product_id)
