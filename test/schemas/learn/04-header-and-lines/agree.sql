-- Headers and what is below them agree to the cent.
select invoice_id from invoice left join (select invoice_id, sum(amount) as net, sum(freight) as freight, count(*) as lines
                                          from line group by invoice_id) as below using (invoice_id)
where invoice.net is distinct from below.net or invoice.freight is distinct from below.freight
   or invoice.lines is distinct from below.lines or invoice.lines not between 1 and 6
union all
select invoice_id from invoice left join payment using (invoice_id) group by invoice_id, total
having sum(amount) is distinct from total or count(*) not between 1 and 3
union all
select invoice_id from invoice
where total <> net + freight + tax or abs(tax - (net + freight) / 5) > 0.005 or freight <> (case when net >= 100 then 0 else 6.9 end)
union all
select invoice_id from line where abs(amount - quantity * unit_price) > 0 or cast(unit_price * 100 as integer) % 100 <> 50
