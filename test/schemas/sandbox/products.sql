-- Product names fit their category and are all different; prices end in .99 and lie in 10..500.
select product_id, name, category, price from products
anti join read_csv('{data}/product_words.csv', header = true) as things
  on ends_with(products.name, ' ' || things.noun) and things.department = products.category
union all
select product_id, name, category, price from products
where price not between 10 and 500 or cast(price * 100 as integer) % 100 <> 99 or stock_quantity not between 0 and 1000
union all
select min(product_id), name, null, null from products group by name having count(*) > 1
