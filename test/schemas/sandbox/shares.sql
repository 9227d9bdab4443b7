-- Six in ten orders are delivered; a few customers and products matter more than others; more is sold before Christmas.
select
  (select count(*) filter (status = 'delivered') / count(*) between 0.45 and 0.75 from orders) as delivered,
  (select count(distinct status) from orders) as statuses,
  (select count(distinct category) >= 7 from products) as categories,
  (select sum(n) > 0.3 * (select count(*) from orders)
   from (select count(*) as n from orders group by customer_id order by n desc limit 10)) as regulars,
  (select count(*) filter (month(order_date) in (11, 12)) > count(*) filter (month(order_date) in (1, 2)) from orders) as season
