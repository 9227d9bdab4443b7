-- No order before its customer, no item before its product.
select 'customer' as late, order_id from orders join customers using (customer_id) where order_date < created_at
union all
select 'product', order_id from orders join order_items using (order_id) join products using (product_id) where order_date < created_at
