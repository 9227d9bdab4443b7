-- Nothing precedes its cause.
select 'order before its seller' as what, order_id as id from "order" join seller using (seller_id) where order_date < join_date
union all
select 'item before its product', order_item_id from order_item join "order" using (order_id) join product using (product_id)
where order_date < product.created_at
union all
select 'product before its seller', product_id from product join seller using (seller_id) where created_at < join_date
union all
select 'product before its brand', product_id from product join brand using (brand_id) where product.created_at < brand.created_at
union all
select 'promotion before its product', promotion_product_id
from promotion_product join promotion using (promotion_id) join product using (product_id) where start_date < created_at
