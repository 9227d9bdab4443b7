-- Shops sell while they are open; what comes back was bought; nothing is after the end.
select purchase_id from purchase join shop using (shop_id)
where bought_at < opened_on or bought_at >= coalesce(closed_on, date '2100-01-01')
   or bought_at < '2023-01-01' or bought_at >= '2025-01-01'
union all
select return_id from return join purchase using (purchase_id) where returned_at < bought_at or refund <> amount or returned_at >= '2025-01-01'
union all
select shop_id from shop where closed_on <= opened_on
union all
select letter_id from letter where received_at < '2023-01-01' or received_at >= '2025-01-01'
