-- The regions as written.
select region.name, parent.name as parent, region.level
from region left join region as parent on parent.region_id = region.parent_id order by region.region_id
