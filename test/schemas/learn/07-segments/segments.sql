-- Exact shares, and what each segment is.
select plan, count(*) as subscribers, count(company) as companies, bool_and(yearly = 12 * fee) as yearly
from subscriber group by plan order by plan
