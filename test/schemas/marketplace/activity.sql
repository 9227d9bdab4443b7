-- Inactive products do not sell; there are some.
select order_item_id from order_item join product using (product_id) where not is_active
union all
select count(*) from product having count(*) filter (not is_active) = 0
