-- Every reference finds its row.
select 'order' as kind, order_id as id from orders anti join customers using (customer_id)
union all select 'item of order', item_id from order_items anti join orders using (order_id)
union all select 'item of product', item_id from order_items anti join products using (product_id)
