-- How lives go: who is lost, how often tiers visit, when.
select (select count(*) from customer) as customers,
       (select count(*) filter (status = 'lost') between 160 and 320 from customer) as lost,
       (select count(distinct status) from customer) as states,
       (select count(distinct tier) from customer) as tiers,
       (select count(*) between 3500 and 8000 from "order") as orders,
       (select count(*) filter (month(ordered_at) in (11, 12)) > 1.4 * count(*) filter (month(ordered_at) in (9, 10)) from "order") as season
