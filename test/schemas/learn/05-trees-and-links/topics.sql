-- Levels follow parents; leaves have no children, others 2 to 4.
select topic.topic_id from topic left join topic as parent on parent.topic_id = topic.parent_id
where topic.level <> coalesce(parent.level, 0) + 1 or (topic.parent_id is not null and parent.topic_id is null)
union all
select topic_id from topic left join (select parent_id, count(*) as children from topic group by parent_id) as below
  on below.parent_id = topic.topic_id
where is_leaf <> (children is null) or is_leaf <> (level = 3) or children not between 2 and 4
union all
select count(*) from topic where parent_id is null having count(*) <> 4
