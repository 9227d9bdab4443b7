-- The checks of schema first_lifecycle for SQLite, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.

SELECT 'product: key (product_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM product GROUP BY product_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'product: required columns have values' AS "check", COUNT(*) AS violations
FROM product
WHERE product_id IS NULL OR name IS NULL OR price IS NULL;

SELECT 'product: values fit their types' AS "check", COUNT(*) AS violations
FROM product
WHERE TYPEOF(product_id) NOT IN ('integer', 'null')
  OR product_id NOT BETWEEN -2147483648 AND 2147483647
  OR LENGTH(name) > 60
  OR TYPEOF(price) NOT IN ('real', 'integer', 'null')
  OR ABS(price) >= 1000000
  OR ROUND(price, 2) <> price;

SELECT 'customer: key (customer_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM customer GROUP BY customer_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'customer: required columns have values' AS "check", COUNT(*) AS violations
FROM customer
WHERE customer_id IS NULL OR joined_at IS NULL OR name IS NULL OR spent IS NULL OR orders IS NULL OR tier IS NULL OR status IS NULL;

SELECT 'customer: values fit their types' AS "check", COUNT(*) AS violations
FROM customer
WHERE TYPEOF(customer_id) NOT IN ('integer', 'null')
  OR customer_id NOT BETWEEN -2147483648 AND 2147483647
  OR DATETIME(joined_at) IS NOT joined_at
  OR LENGTH(name) > 80
  OR TYPEOF(spent) NOT IN ('real', 'integer', 'null')
  OR ABS(spent) >= 10000000000
  OR ROUND(spent, 2) <> spent
  OR TYPEOF(orders) NOT IN ('integer', 'null')
  OR orders NOT BETWEEN -2147483648 AND 2147483647
  OR tier NOT IN ('Bronze', 'Silver', 'Gold')
  OR LENGTH(status) > 10;

SELECT 'customer: spent is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT CAST(ROUND(t.spent * 100) AS INTEGER) AS actual, (SELECT COALESCE(SUM(CAST(ROUND(i.total * 100) AS INTEGER)), 0) FROM "order" AS i WHERE i.customer_id = t.customer_id) AS expected
  FROM customer AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'customer: orders is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT t.orders AS actual, (SELECT COUNT(*) FROM "order" AS i WHERE i.customer_id = t.customer_id) AS expected
  FROM customer AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'customer: tier is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT t.tier AS actual, CASE WHEN CAST(ROUND(t.spent * 100) AS INTEGER) >= 150000 THEN 'Gold' WHEN CAST(ROUND(t.spent * 100) AS INTEGER) >= 50000 THEN 'Silver' ELSE 'Bronze' END AS expected
  FROM customer AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'order: key (order_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM "order" GROUP BY order_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'order: (customer_id) refers to a row of customer' AS "check", COUNT(*) AS violations
FROM "order" AS c LEFT JOIN customer AS p ON p.customer_id = c.customer_id
WHERE c.customer_id IS NOT NULL AND p.customer_id IS NULL;

SELECT 'order: required columns have values' AS "check", COUNT(*) AS violations
FROM "order"
WHERE order_id IS NULL OR customer_id IS NULL OR ordered_at IS NULL OR tier IS NULL OR goods IS NULL OR total IS NULL;

SELECT 'order: values fit their types' AS "check", COUNT(*) AS violations
FROM "order"
WHERE TYPEOF(order_id) NOT IN ('integer', 'null')
  OR order_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(customer_id) NOT IN ('integer', 'null')
  OR customer_id NOT BETWEEN -2147483648 AND 2147483647
  OR DATETIME(ordered_at) IS NOT ordered_at
  OR tier NOT IN ('Bronze', 'Silver', 'Gold')
  OR TYPEOF(goods) NOT IN ('real', 'integer', 'null')
  OR ABS(goods) >= 100000000
  OR ROUND(goods, 2) <> goods
  OR TYPEOF(total) NOT IN ('real', 'integer', 'null')
  OR ABS(total) >= 100000000
  OR ROUND(total, 2) <> total;

SELECT 'order: tier is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT t.tier AS actual, CASE WHEN (SELECT COALESCE(SUM(CAST(ROUND(i2.total * 100) AS INTEGER)), 0) FROM "order" AS i2 WHERE i2.customer_id = t.customer_id AND i2.ordered_at < t.ordered_at) >= 150000 THEN 'Gold' WHEN (SELECT COALESCE(SUM(CAST(ROUND(i2.total * 100) AS INTEGER)), 0) FROM "order" AS i2 WHERE i2.customer_id = t.customer_id AND i2.ordered_at < t.ordered_at) >= 50000 THEN 'Silver' ELSE 'Bronze' END AS expected
  FROM "order" AS t
  WHERE NOT EXISTS (SELECT 1 FROM "order" AS i WHERE i.customer_id = t.customer_id AND i.ordered_at = t.ordered_at AND i.order_id <> t.order_id)) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'order: goods is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT CAST(ROUND(t.goods * 100) AS INTEGER) AS actual, (SELECT COALESCE(SUM(CAST(ROUND(i.amount * 100) AS INTEGER)), 0) FROM item AS i WHERE i.order_id = t.order_id) AS expected
  FROM "order" AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'order: total is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT CAST(ROUND(t.total * 100) AS INTEGER) AS actual, CAST(ROUND(CAST(ROUND(t.goods * 100) AS INTEGER) * (100 - CASE WHEN t.tier = 'Bronze' THEN 0 WHEN t.tier = 'Silver' THEN 5 ELSE 10 END) / 100.0) AS INTEGER) AS expected
  FROM "order" AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'item: key (item_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM item GROUP BY item_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'item: (order_id) refers to a row of order' AS "check", COUNT(*) AS violations
FROM item AS c LEFT JOIN "order" AS p ON p.order_id = c.order_id
WHERE c.order_id IS NOT NULL AND p.order_id IS NULL;

SELECT 'item: (product_id) refers to a row of product' AS "check", COUNT(*) AS violations
FROM item AS c LEFT JOIN product AS p ON p.product_id = c.product_id
WHERE c.product_id IS NOT NULL AND p.product_id IS NULL;

SELECT 'item: required columns have values' AS "check", COUNT(*) AS violations
FROM item
WHERE item_id IS NULL OR order_id IS NULL OR product_id IS NULL OR quantity IS NULL OR amount IS NULL;

SELECT 'item: values fit their types' AS "check", COUNT(*) AS violations
FROM item
WHERE TYPEOF(item_id) NOT IN ('integer', 'null')
  OR item_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(order_id) NOT IN ('integer', 'null')
  OR order_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(product_id) NOT IN ('integer', 'null')
  OR product_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(quantity) NOT IN ('integer', 'null')
  OR quantity NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(amount) NOT IN ('real', 'integer', 'null')
  OR ABS(amount) >= 100000000
  OR ROUND(amount, 2) <> amount;

SELECT 'item: amount is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT CAST(ROUND(t.amount * 100) AS INTEGER) AS actual, t.quantity * CAST(ROUND(t_product.price * 100) AS INTEGER) AS expected
  FROM item AS t
  LEFT JOIN product AS t_product ON t_product.product_id = t.product_id) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'customers join before they order' AS "check", COUNT(*) AS violations
FROM "order" AS t
  LEFT JOIN customer AS t_customer ON t_customer.customer_id = t.customer_id
WHERE NOT (t.ordered_at >= t_customer.joined_at);

SELECT 'an order costs what its items cost, less the discount' AS "check", COUNT(*) AS violations
FROM "order" AS t
WHERE NOT (CAST(ROUND(t.goods * 100) AS INTEGER) = (SELECT COALESCE(SUM(CAST(ROUND(i.amount * 100) AS INTEGER)), 0) FROM item AS i WHERE i.order_id = t.order_id));
