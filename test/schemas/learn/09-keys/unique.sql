-- What is unique is.
select 'dock' as what, count(*) from warehouse group by dock having count(*) > 1
union all select 'barcode', count(*) from article group by barcode having count(*) > 1
union all select 'name', count(*) from article group by name having count(*) > 1
union all select 'shipment', count(*) from shipment group by shipment_id having count(*) > 1
union all select 'reference', count(*) from shipment group by reference having count(*) > 1
union all select 'position', count(*) from "position" group by shipment_id, position_no having count(*) > 1
union all select 'article', count(*) from "position" group by shipment_id, article_id having count(*) > 1
union all select 'numbers', count(*) from "position" group by shipment_id having min(position_no) <> 1 or max(position_no) <> count(*)
