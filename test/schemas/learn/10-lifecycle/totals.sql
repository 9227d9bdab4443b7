-- Orders cost what their items cost, less the discount of their tier; customers have spent what their orders cost.
select order_id from "order" left join (select order_id, sum(amount) as goods from item group by order_id) as below using (order_id)
where "order".goods is distinct from below.goods
   or abs(total - "order".goods * (case tier when 'Gold' then 0.90 when 'Silver' then 0.95 else 1 end)) > 0.005
union all
select item_id from item join product using (product_id) where amount <> quantity * price
union all
select customer_id from customer left join "order" using (customer_id) group by customer_id, spent, orders
having spent <> coalesce(sum(total), 0) or orders <> count(order_id)
