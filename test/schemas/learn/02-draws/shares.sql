-- Shares of 500, six standard deviations either way.
select count(*) as row_count,
       count(*) filter (note is null) between 350 - 62 and 350 + 62 as without_note,
       count(*) filter (size = 'M') between 225 - 67 and 225 + 67 as medium,
       count(*) filter (insured and size = 'XL') > 0.3 * count(*) filter (size = 'XL') as insured,
       abs(avg(pieces) - 2.5) < 0.33 as pieces,
       median(arrived_at - sent_at) between interval 15 hours and interval 28 hours as half
from parcel
