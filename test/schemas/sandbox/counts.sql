-- How many rows there are.
select 'customers' as name, count(*) as row_count from customers
union all select 'products', count(*) from products
union all select 'orders', count(*) from orders
order by name
