-- Every reference finds its row; nobody orders before joining, or after the end.
select order_id from "order" anti join customer using (customer_id)
union all select item_id from item anti join "order" using (order_id)
union all select item_id from item anti join product using (product_id)
union all select order_id from "order" join customer using (customer_id) where ordered_at < joined_at or ordered_at >= '2025-01-01'
