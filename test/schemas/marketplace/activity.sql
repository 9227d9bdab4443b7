-- Inactive products do not sell, and are not promoted; there are some.
select order_item_id from order_item join product using (product_id) where not is_active
union all
select promotion_product_id from promotion_product join product using (product_id) where not is_active
union all
select count(*) from product having count(*) filter (not is_active) = 0
