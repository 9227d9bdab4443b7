-- Keys are dense, and follow time from hour to hour; a customer's own orders follow it exactly.
select 'gap' as what, count(*) as at from "order" having min(order_id) <> 1 or max(order_id) <> count(*)
union all select 'gap', count(*) from item having min(item_id) <> 1 or max(item_id) <> count(*)
union all
select 'hour', order_id from (select order_id, date_trunc('hour', ordered_at) as at, lag(date_trunc('hour', ordered_at)) over (order by order_id) as before from "order") where at < before
union all
select 'own', order_id from (select order_id, ordered_at as at, lag(ordered_at) over (partition by customer_id order by order_id) as before from "order") where at < before
