-- Two hundred pairs, none twice; articles are from places that have no parts.
select 'twice' as what, article_id from tag group by article_id, topic_id having count(*) > 1
union all select 'no article', article_id from tag anti join article using (article_id)
union all select 'no topic', article_id from tag anti join topic using (topic_id)
union all select 'count', count(*) from tag having count(*) <> 200
union all select 'not a leaf', article_id from article join region using (region_id) where name not in ('Germany', 'Japan', 'Paris')
union all select 'relevance', article_id from tag where relevance not between 0.10 and 1.00
