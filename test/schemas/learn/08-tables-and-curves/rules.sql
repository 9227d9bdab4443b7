-- Cells, ranges and lines of the tables.
select order_id from "order"
where (channel <> 'Shop' and payment = 'Cash') or (channel = 'Shop' and payment = 'Transfer')
   or kilograms not between 0.1 and 30
   or goods < (case channel when 'Website' then 20 when 'Phone' then 50 else 5 end)
   or goods > 1.16 * (case channel when 'Website' then 200 when 'Phone' then 400 else 80 end) + 0.01
   or abs(shipping - (case when channel = 'Shop' then 0 when kilograms <= 1 then 3 + 2 * kilograms
                           when kilograms <= 5 then 5 + 1.5 * (kilograms - 1) else 11 + 1.08 * (kilograms - 5) end)) > 0.006
   or class <> (case when goods >= 150 then 'large' when goods >= 40 then 'medium' else 'small' end)
   or cast(tip * 100 as integer) % 50 <> 0 or (tip > 0 and channel <> 'Shop')
