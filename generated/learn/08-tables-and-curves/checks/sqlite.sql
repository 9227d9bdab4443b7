-- The checks of schema tables for SQLite, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.

SELECT 'order: key (order_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM "order" GROUP BY order_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'order: required columns have values' AS "check", COUNT(*) AS violations
FROM "order"
WHERE order_id IS NULL OR ordered_at IS NULL OR channel IS NULL OR payment IS NULL OR kilograms IS NULL OR goods IS NULL OR shipping IS NULL OR tip IS NULL OR class IS NULL OR refunded IS NULL;

SELECT 'order: values fit their types' AS "check", COUNT(*) AS violations
FROM "order"
WHERE TYPEOF(order_id) NOT IN ('integer', 'null')
  OR order_id NOT BETWEEN -2147483648 AND 2147483647
  OR DATETIME(ordered_at) IS NOT ordered_at
  OR channel NOT IN ('Website', 'Phone', 'Shop')
  OR payment NOT IN ('Card', 'Cash', 'Transfer')
  OR TYPEOF(kilograms) NOT IN ('real', 'integer', 'null')
  OR ABS(kilograms) >= 1000
  OR ROUND(kilograms, 2) <> kilograms
  OR TYPEOF(goods) NOT IN ('real', 'integer', 'null')
  OR ABS(goods) >= 1000000
  OR ROUND(goods, 2) <> goods
  OR TYPEOF(shipping) NOT IN ('real', 'integer', 'null')
  OR ABS(shipping) >= 10000
  OR ROUND(shipping, 2) <> shipping
  OR TYPEOF(tip) NOT IN ('real', 'integer', 'null')
  OR ABS(tip) >= 10000
  OR ROUND(tip, 2) <> tip
  OR LENGTH(class) > 10
  OR refunded NOT IN (0, 1);

SELECT 'order: class is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT t.class AS actual, CASE WHEN CAST(ROUND(t.goods * 100) AS INTEGER) >= 15000 THEN 'large' WHEN CAST(ROUND(t.goods * 100) AS INTEGER) >= 4000 THEN 'medium' ELSE 'small' END AS expected
  FROM "order" AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'cash only in the shop' AS "check", COUNT(*) AS violations
FROM "order" AS t
WHERE NOT (t.payment <> 'Cash' OR t.channel = 'Shop');
