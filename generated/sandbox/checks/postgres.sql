-- The checks of schema sandbox for PostgreSQL, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.
-- `about` allows 2% of what is expected, or five standard errors; 5% where no standard error is known.

SELECT 'customers: key (customer_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM customers GROUP BY customer_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'customers: unique (email) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM customers GROUP BY email HAVING COUNT(*) > 1) AS repeats;

SELECT 'customers: required columns have values' AS "check", COUNT(*) AS violations
FROM customers
WHERE customer_id IS NULL OR name IS NULL OR email IS NULL OR phone IS NULL OR address IS NULL OR city IS NULL OR state IS NULL OR zip_code IS NULL OR created_at IS NULL;

SELECT 'products: key (product_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM products GROUP BY product_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'products: unique (name) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM products GROUP BY name HAVING COUNT(*) > 1) AS repeats;

SELECT 'products: required columns have values' AS "check", COUNT(*) AS violations
FROM products
WHERE product_id IS NULL OR name IS NULL OR category IS NULL OR price IS NULL OR description IS NULL OR stock_quantity IS NULL OR created_at IS NULL;

SELECT 'products: price in 10..500' AS "check", COUNT(*) AS violations
FROM products AS t
WHERE NOT (t.price BETWEEN 10.00 AND 500.00);

SELECT 'products: stock_quantity in 0..1_000' AS "check", COUNT(*) AS violations
FROM products AS t
WHERE NOT (t.stock_quantity BETWEEN 0 AND 1000);

SELECT 'orders: key (order_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM orders GROUP BY order_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'orders: (customer_id) refers to a row of customers' AS "check", COUNT(*) AS violations
FROM orders AS c LEFT JOIN customers AS p ON p.customer_id = c.customer_id
WHERE c.customer_id IS NOT NULL AND p.customer_id IS NULL;

SELECT 'orders: required columns have values' AS "check", COUNT(*) AS violations
FROM orders
WHERE order_id IS NULL OR customer_id IS NULL OR order_date IS NULL OR status IS NULL OR shipping_address IS NULL OR total_amount IS NULL;

SELECT 'orders: shipping_address is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT t.shipping_address AS actual, t_customer.address AS expected
  FROM orders AS t
  LEFT JOIN customers AS t_customer ON t_customer.customer_id = t.customer_id) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'orders: total_amount is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT t.total_amount AS actual, (SELECT COALESCE(SUM(i.subtotal), 0) FROM order_items AS i WHERE i.order_id = t.order_id) AS expected
  FROM orders AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'order_items: key (item_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM order_items GROUP BY item_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'order_items: unique (order_id, product_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM order_items GROUP BY order_id, product_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'order_items: (order_id) refers to a row of orders' AS "check", COUNT(*) AS violations
FROM order_items AS c LEFT JOIN orders AS p ON p.order_id = c.order_id
WHERE c.order_id IS NOT NULL AND p.order_id IS NULL;

SELECT 'order_items: (product_id) refers to a row of products' AS "check", COUNT(*) AS violations
FROM order_items AS c LEFT JOIN products AS p ON p.product_id = c.product_id
WHERE c.product_id IS NOT NULL AND p.product_id IS NULL;

SELECT 'order_items: required columns have values' AS "check", COUNT(*) AS violations
FROM order_items
WHERE item_id IS NULL OR order_id IS NULL OR product_id IS NULL OR quantity IS NULL OR price IS NULL OR subtotal IS NULL;

SELECT 'order_items: price is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT t.price AS actual, t_product.price AS expected
  FROM order_items AS t
  LEFT JOIN products AS t_product ON t_product.product_id = t.product_id) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'order_items: subtotal is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT t.subtotal AS actual, t.quantity * t.price AS expected
  FROM order_items AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'order_items: quantity in 1..5' AS "check", COUNT(*) AS violations
FROM order_items AS t
WHERE NOT (t.quantity BETWEEN 1 AND 5);

SELECT 'order_items: subtotal == quantity * price' AS "check", COUNT(*) AS violations
FROM order_items AS t
WHERE NOT (t.subtotal = t.quantity * t.price);

SELECT 'nobody orders before signing up' AS "check", COUNT(*) AS violations
FROM orders AS t
  LEFT JOIN customers AS t_customer ON t_customer.customer_id = t.customer_id
WHERE NOT (t.order_date >= t_customer.created_at);

SELECT 'nothing is sold before it is offered' AS "check", COUNT(*) AS violations
FROM order_items AS t
  LEFT JOIN orders AS t_order ON t_order.order_id = t.order_id
  LEFT JOIN products AS t_product ON t_product.product_id = t.product_id
WHERE NOT (t_order.order_date >= t_product.created_at);

SELECT 'an order costs what its items cost' AS "check", COUNT(*) AS violations
FROM orders AS t
WHERE NOT (t.total_amount = (SELECT COALESCE(SUM(i.subtotal), 0) FROM order_items AS i WHERE i.order_id = t.order_id));

SELECT 'share(Order.status == delivered) about 60%' AS "check", CASE WHEN ABS(measured - expected) <= 0.02 * ABS(expected) OR ABS(measured - expected) <= 5 * SQRT(variance) THEN 0 ELSE 1 END AS violations
FROM (SELECT (SELECT AVG(CASE WHEN i.status = 'delivered' THEN 1E0 ELSE 0E0 END) FROM orders AS i) AS measured,
  0.6 AS expected,
  (SELECT AVG(CASE WHEN i3.status = 'delivered' THEN 1E0 ELSE 0E0 END) FROM orders AS i3) * (1 - (SELECT AVG(CASE WHEN i3.status = 'delivered' THEN 1E0 ELSE 0E0 END) FROM orders AS i3)) / NULLIF(CAST((SELECT COUNT(*) FROM orders AS i2) AS DOUBLE PRECISION), 0) AS variance) AS figures;
