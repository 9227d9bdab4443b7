-- Declared shares that are draws: six standard deviations either way.
select
  count(*) filter (card_type = 'Premium') between 2250 - 240 and 2250 + 240 as premium,
  count(*) filter (decline_type = 'gradual') between 3500 - 200 and 3500 + 200 as gradual,
  count(*) filter (age >= 70 and employment_status = 'Retired') > 0.85 * count(*) filter (age >= 70) as retired,
  count(distinct city) > 300 as cities,
  count(distinct first_name) > 1000 as names
from customers
