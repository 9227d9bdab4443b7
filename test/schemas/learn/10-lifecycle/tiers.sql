-- An order has the tier that its customer had earned before it; a customer's last tier follows from all orders.
with history as (
  select order_id, tier,
    coalesce(sum(total) over (partition by customer_id order by ordered_at, order_id rows between unbounded preceding and 1 preceding), 0) as spent
  from "order"
)
select order_id from history where tier <> (case when spent >= 1500 then 'Gold' when spent >= 500 then 'Silver' else 'Bronze' end)
union all
select customer_id from customer where tier <> (case when spent >= 1500 then 'Gold' when spent >= 500 then 'Silver' else 'Bronze' end)
