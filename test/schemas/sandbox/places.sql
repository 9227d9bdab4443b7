-- Cities are in their states, zip codes in their cities.
select customer_id, city, state, zip_code from customers
anti join read_csv('{data}/us_cities.csv', header = true, all_varchar = true) as cities
  on cities.name = customers.city and cities.state = customers.state and cities.zip3 = left(customers.zip_code, 3)
union all
select customer_id, city, state, zip_code from customers
where length(zip_code) <> 5 or not regexp_full_match(phone, '\([2-9]\d\d\) 555-01\d\d')
