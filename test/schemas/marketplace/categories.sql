-- Three departments with seven categories below; products are in the lower ones.
select level, count(*) as categories, count(parent_category_id) as with_parent,
       (select count(*) from product join category c using (category_id) where c.level = category.level) as products
from category group by level order by level
