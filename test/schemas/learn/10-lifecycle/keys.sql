-- Keys are dense, and follow time from hour to hour; a customer's own orders follow it exactly.
with steps as (
  select order_id, ordered_at,
    lag(ordered_at) over (order by order_id) as earlier,
    lag(ordered_at) over (partition by customer_id order by order_id) as own
  from "order"
)
select 'gap' as what, count(*) as number from "order" having min(order_id) <> 1 or max(order_id) <> count(*)
union all select 'gap', count(*) from item having min(item_id) <> 1 or max(item_id) <> count(*)
union all select 'hour', order_id from steps where date_trunc('hour', ordered_at) < date_trunc('hour', earlier)
union all select 'own', order_id from steps where ordered_at < own
