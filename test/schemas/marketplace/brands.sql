-- A brand makes things of one department.
select brand_id from product join category using (category_id) group by brand_id having count(distinct parent_category_id) > 1
