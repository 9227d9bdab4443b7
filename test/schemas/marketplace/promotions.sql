-- The price paid is that of the cheapest running promotion, else the product's own; to the cent.
with offer as (
  select product_id, start_date, end_date,
    case discount_type
      when 'fixed' then greatest(100, cast(discount_price * 100 as bigint) - cast(discount_value * 100 as bigint))
      -- Half a cent goes up.
      else (cast(discount_price * 100 as bigint) * (10000 - cast(discount_value * 100 as bigint)) * 2 + 10000) // 20000
    end as cents
  from promotion_product join promotion using (promotion_id) join product using (product_id)
),
due as (
  select order_item_id, any_value(unit_price) as paid,
    coalesce(min(cents), cast(any_value(discount_price) * 100 as bigint)) as cents
  from order_item join "order" using (order_id) join product using (product_id)
  left join offer on offer.product_id = product.product_id and cast(order_date as date) between start_date and end_date
  group by order_item_id
)
select order_item_id, paid, cents from due where cast(paid * 100 as bigint) <> cents
