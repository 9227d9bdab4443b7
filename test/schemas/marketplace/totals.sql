-- An order costs what its items cost.
select order_id, total_amount, sum(subtotal) as items
from "order" left join order_item using (order_id)
group by order_id, total_amount having total_amount is distinct from sum(subtotal)
