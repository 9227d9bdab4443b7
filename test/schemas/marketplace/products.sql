-- Product names fit their category, and begin with their brand; prices end in .99; discounts are 0..30%.
select product_id from product
where discount_price > price or discount_price < price * 0.7 - 0.01
   or cast(price * 100 as integer) % 100 <> 99
   or rating not between 0 and 5 or stock_qty not between 0 and 500
union all
select product_id from product join brand using (brand_id) where not starts_with(product_name, brand_name || ' ')
union all
select product_id from product join category using (category_id)
anti join read_csv('{data}/product_words.csv', header = true) as things
  on ends_with(product.product_name, ' ' || things.noun) and things.category = category.category_name
