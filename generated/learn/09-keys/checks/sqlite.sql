-- The checks of schema keys for SQLite, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.

SELECT 'warehouse: key (warehouse_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM warehouse GROUP BY warehouse_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'warehouse: unique (dock) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM warehouse GROUP BY dock HAVING COUNT(*) > 1) AS repeats;

SELECT 'warehouse: required columns have values' AS "check", COUNT(*) AS violations
FROM warehouse
WHERE warehouse_id IS NULL OR dock IS NULL OR city IS NULL;

SELECT 'warehouse: values fit their types' AS "check", COUNT(*) AS violations
FROM warehouse
WHERE TYPEOF(warehouse_id) NOT IN ('integer', 'null')
  OR warehouse_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(dock) NOT IN ('integer', 'null')
  OR dock NOT BETWEEN -2147483648 AND 2147483647
  OR LENGTH(city) > 40;

SELECT 'article: key (sku) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM article GROUP BY sku HAVING COUNT(*) > 1) AS repeats;

SELECT 'article: unique (barcode) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM article GROUP BY barcode HAVING COUNT(*) > 1) AS repeats;

SELECT 'article: unique (name) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM article GROUP BY name HAVING COUNT(*) > 1) AS repeats;

SELECT 'article: required columns have values' AS "check", COUNT(*) AS violations
FROM article
WHERE sku IS NULL OR barcode IS NULL OR name IS NULL;

SELECT 'article: values fit their types' AS "check", COUNT(*) AS violations
FROM article
WHERE LENGTH(sku) > 10
  OR LENGTH(barcode) > 12
  OR LENGTH(name) > 60;

SELECT 'shipment: key (shipment_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM shipment GROUP BY shipment_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'shipment: unique (reference) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM shipment GROUP BY reference HAVING COUNT(*) > 1) AS repeats;

SELECT 'shipment: (warehouse_id) refers to a row of warehouse' AS "check", COUNT(*) AS violations
FROM shipment AS c LEFT JOIN warehouse AS p ON p.warehouse_id = c.warehouse_id
WHERE c.warehouse_id IS NOT NULL AND p.warehouse_id IS NULL;

SELECT 'shipment: required columns have values' AS "check", COUNT(*) AS violations
FROM shipment
WHERE shipment_id IS NULL OR shipped_at IS NULL OR warehouse_id IS NULL OR reference IS NULL;

SELECT 'shipment: values fit their types' AS "check", COUNT(*) AS violations
FROM shipment
WHERE LENGTH(shipment_id) <> 36
  OR DATETIME(shipped_at) IS NOT shipped_at
  OR TYPEOF(warehouse_id) NOT IN ('integer', 'null')
  OR warehouse_id NOT BETWEEN -2147483648 AND 2147483647
  OR LENGTH(reference) > 20;

SELECT 'position: key (shipment_id, position_no) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM position GROUP BY shipment_id, position_no HAVING COUNT(*) > 1) AS repeats;

SELECT 'position: unique (shipment_id, article_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM position GROUP BY shipment_id, article_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'position: (shipment_id) refers to a row of shipment' AS "check", COUNT(*) AS violations
FROM position AS c LEFT JOIN shipment AS p ON p.shipment_id = c.shipment_id
WHERE c.shipment_id IS NOT NULL AND p.shipment_id IS NULL;

SELECT 'position: (article_id) refers to a row of article' AS "check", COUNT(*) AS violations
FROM position AS c LEFT JOIN article AS p ON p.sku = c.article_id
WHERE c.article_id IS NOT NULL AND p.sku IS NULL;

SELECT 'position: required columns have values' AS "check", COUNT(*) AS violations
FROM position
WHERE shipment_id IS NULL OR position_no IS NULL OR article_id IS NULL OR quantity IS NULL;

SELECT 'position: values fit their types' AS "check", COUNT(*) AS violations
FROM position
WHERE LENGTH(shipment_id) <> 36
  OR TYPEOF(position_no) NOT IN ('integer', 'null')
  OR position_no NOT BETWEEN -2147483648 AND 2147483647
  OR LENGTH(article_id) > 10
  OR TYPEOF(quantity) NOT IN ('integer', 'null')
  OR quantity NOT BETWEEN -2147483648 AND 2147483647;
