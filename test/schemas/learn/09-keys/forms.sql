-- Keys have their forms.
select (select string_agg(warehouse_id, ' ' order by warehouse_id) from warehouse) as warehouses,
       (select min(sku) || ' ' || max(sku) from article) as articles,
       (select bool_and(regexp_full_match(barcode, '20\d{10}')) from article) as barcodes,
       (select bool_and(regexp_full_match(cast(shipment_id as varchar), '[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'))
        from shipment) as uuids,
       (select count(*) from shipment) as shipments
