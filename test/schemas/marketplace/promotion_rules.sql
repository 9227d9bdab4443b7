-- Promotions run 30 to 50 days with the declared discounts; no product twice in one.
select promotion_id from promotion
where end_date - start_date not between 30 and 50
   or discount_value not between (case discount_type when 'percentage' then 5 else 2 end)
                             and (case discount_type when 'percentage' then 50 else 20 end)
union all
select promotion_id from promotion_product group by promotion_id, product_id having count(*) > 1
