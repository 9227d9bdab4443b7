-- Shares of 2,000.
select count(*) as orders,
       count(*) filter (channel = 'Website') between 1100 - 134 and 1100 + 134 as website,
       count(*) filter (payment = 'Transfer') between 300 - 96 and 300 + 96 as transfers,
       count(*) filter (refunded) between 263 - 90 and 263 + 90 as refunded,
       count(*) filter (month(ordered_at) in (11, 12)) > 1.6 * count(*) filter (month(ordered_at) in (1, 2)) as season
from "order"
