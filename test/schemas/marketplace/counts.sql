-- How many rows there are; items are five to fifteen an order, ten on average.
select 'brand' as name, count(*) as row_count from brand
union all select 'category', count(*) from category
union all select 'seller', count(*) from seller
union all select 'product', count(*) from product
union all select 'promotion', count(*) from promotion
union all select 'promotion_product', count(*) from promotion_product
union all select 'order', count(*) from "order"
order by name
