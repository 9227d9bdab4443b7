-- A hundred customers; all orders are theirs, after they joined.
select (select count(*) from customer) as customers,
       (select count(*) from "order") = (select count(*) from "order" join customer using (customer_id) where ordered_at >= joined_on) as in_order
