-- What is declared can be measured; demand has a season and favorites; stock is not what it was.
select
  (select count(*) between 994000 and 1006000 from order_item) as a_million_items,
  (select count(*) filter (status = 'DELIVERED') between 69000 and 71000 from "order") as delivered,
  (select count(*) filter (status = 'RETURNED') between 2650 and 3350 from "order") as returned,
  (select count(*) filter (month(order_date) = 12) > 2 * count(*) filter (month(order_date) = 2) from "order") as season,
  (select count(*) filter (hour(order_date) between 18 and 22) > 3 * count(*) filter (hour(order_date) between 0 and 4) from "order") as evenings,
  (select sum(n) > 0.4 * (select count(*) from order_item)
   from (select count(*) as n from order_item group by product_id order by n desc limit 20)) as favorites,
  (select count(distinct product_name) > 180 from product) as names,
  (select count(distinct stock_qty) > 100 from product) as stock,
  (select count(*) > 1000 from order_item join product using (product_id) where unit_price < discount_price) as deals
