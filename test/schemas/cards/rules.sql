-- Ranges, steps and conditional nulls of the scenario, and what belongs together.
select customer_id from customers
where age not between 22 and 75
   or credit_limit not between 5000 and 50000 or credit_limit % 1000 <> 0
   or account_open_date not between '2020-01-01' and '2022-12-31'
   or (decline_type is not null) <> (customer_segment = 'Declining')
   or (employment_status = 'Retired' and age < 55)
   or (customer_segment = 'New & Growing' and (age > 40 or account_open_date < '2022-07-01'))
   or (customer_segment = 'Budget-Conscious' and credit_limit > 15000)
   or employment_status not in ('Employed', 'Self-Employed', 'Unemployed', 'Retired')
