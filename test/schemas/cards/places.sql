-- Cities are in their states.
select customer_id, city, state from customers
anti join read_csv('{data}/us_cities.csv', header = true, all_varchar = true) as cities
  on cities.name = customers.city and cities.state = customers.state
