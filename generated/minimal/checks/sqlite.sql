-- The checks of schema minimal for SQLite, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.

SELECT 'customer: key (customer_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM customer GROUP BY customer_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'customer: required columns have values' AS "check", COUNT(*) AS violations
FROM customer
WHERE customer_id IS NULL OR name IS NULL OR joined_on IS NULL;

SELECT 'customer: values fit their types' AS "check", COUNT(*) AS violations
FROM customer
WHERE TYPEOF(customer_id) NOT IN ('integer', 'null')
  OR customer_id NOT BETWEEN -2147483648 AND 2147483647
  OR LENGTH(name) > 80
  OR DATE(joined_on) IS NOT joined_on;

SELECT 'order: key (order_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM "order" GROUP BY order_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'order: (customer_id) refers to a row of customer' AS "check", COUNT(*) AS violations
FROM "order" AS c LEFT JOIN customer AS p ON p.customer_id = c.customer_id
WHERE c.customer_id IS NOT NULL AND p.customer_id IS NULL;

SELECT 'order: required columns have values' AS "check", COUNT(*) AS violations
FROM "order"
WHERE order_id IS NULL OR ordered_at IS NULL OR customer_id IS NULL OR amount IS NULL;

SELECT 'order: values fit their types' AS "check", COUNT(*) AS violations
FROM "order"
WHERE TYPEOF(order_id) NOT IN ('integer', 'null')
  OR order_id NOT BETWEEN -2147483648 AND 2147483647
  OR DATETIME(ordered_at) IS NOT ordered_at
  OR TYPEOF(customer_id) NOT IN ('integer', 'null')
  OR customer_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(amount) NOT IN ('real', 'integer', 'null')
  OR ABS(amount) >= 100000000
  OR ROUND(amount, 2) <> amount;

SELECT 'order: amount > 0' AS "check", COUNT(*) AS violations
FROM "order" AS t
WHERE NOT (t.amount > 0.00);
