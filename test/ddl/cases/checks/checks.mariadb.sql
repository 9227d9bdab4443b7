-- The checks of schema checks for MariaDB, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.
-- `about` allows 2% of what is expected, or five standard errors; 5% where no standard error is known.
-- Not here: customer: appeal > 0 (it reads `appeal` of `Customer`, which is no column).

SELECT 'customer: key (customer_id) has no repeats' AS `check`, COUNT(*) AS violations
FROM (SELECT 1 AS one FROM customer GROUP BY customer_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'customer: required columns have values' AS `check`, COUNT(*) AS violations
FROM customer
WHERE customer_id IS NULL OR tier IS NULL OR joined IS NULL OR spent IS NULL OR is_vip IS NULL;

SELECT 'customer: leaves after joining' AS `check`, COUNT(*) AS violations
FROM customer AS t
WHERE NOT (t.left_on IS NULL OR (t.left_on > t.joined AND t.left_on IS NOT NULL));

SELECT 'customer: left > joined + 30d or left == null' AS `check`, COUNT(*) AS violations
FROM customer AS t
WHERE NOT ((t.left_on > DATE_ADD(t.joined, INTERVAL 30 DAY) AND t.left_on IS NOT NULL) OR t.left_on IS NULL);

SELECT 'customer: is_vip == (tier >= Silver and spent >= 100)' AS `check`, COUNT(*) AS violations
FROM customer AS t
WHERE NOT (t.is_vip = (CASE t.tier WHEN 'Bronze' THEN 0 WHEN 'Silver' THEN 1 WHEN 'Gold' THEN 2 END >= 1 AND t.spent >= 100.00));

SELECT 'customer: score in 0.5..9.5 or score == null' AS `check`, COUNT(*) AS violations
FROM customer AS t
WHERE NOT ((t.score BETWEEN 0.5 AND 9.5 AND t.score IS NOT NULL) OR t.score IS NULL);

SELECT 'customer: spent == sum(Order.total)' AS `check`, COUNT(*) AS violations
FROM customer AS t
WHERE NOT (t.spent = (SELECT COALESCE(SUM(i.total), 0) FROM `order` AS i WHERE i.customer_id = t.customer_id));

SELECT 'order: key (order_id) has no repeats' AS `check`, COUNT(*) AS violations
FROM (SELECT 1 AS one FROM `order` GROUP BY order_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'order: unique (code) has no repeats' AS `check`, COUNT(*) AS violations
FROM (SELECT 1 AS one FROM `order` GROUP BY code HAVING COUNT(*) > 1) AS repeats;

SELECT 'order: (customer_id) refers to a row of customer' AS `check`, COUNT(*) AS violations
FROM `order` AS c LEFT JOIN customer AS p ON p.customer_id = c.customer_id
WHERE c.customer_id IS NOT NULL AND p.customer_id IS NULL;

SELECT 'order: required columns have values' AS `check`, COUNT(*) AS violations
FROM `order`
WHERE order_id IS NULL OR customer_id IS NULL OR placed IS NULL OR discount IS NULL OR net IS NULL OR total IS NULL OR code IS NULL;

SELECT 'order: total' AS `check`, COUNT(*) AS violations
FROM `order` AS t
WHERE NOT (t.total = t.net + 0.20);

SELECT 'order: net * discount <= 1000' AS `check`, COUNT(*) AS violations
FROM `order` AS t
WHERE NOT (t.net * t.discount <= 1000);

SELECT 'order: shipped == null or shipped - placed <= 10d' AS `check`, COUNT(*) AS violations
FROM `order` AS t
WHERE NOT (t.shipped IS NULL OR (TIMESTAMPDIFF(SECOND, t.placed, t.shipped) <= 864000 AND TIMESTAMPDIFF(SECOND, t.placed, t.shipped) IS NOT NULL));

SELECT 'order: shipped == null or shipped >= placed + 1h' AS `check`, COUNT(*) AS violations
FROM `order` AS t
WHERE NOT (t.shipped IS NULL OR (t.shipped >= DATE_ADD(t.placed, INTERVAL 3600 SECOND) AND t.shipped IS NOT NULL));

SELECT 'order: left(code, 2) == "O-"' AS `check`, COUNT(*) AS violations
FROM `order` AS t
WHERE NOT (LEFT(t.code, 2) = 'O-');

SELECT 'order: weekday(placed) in [1, 2, 3, 4, 5]' AS `check`, COUNT(*) AS violations
FROM `order` AS t
WHERE NOT ((WEEKDAY(t.placed) + 1) IN (1, 2, 3, 4, 5));

SELECT 'order: length(code) mod 3 == 2' AS `check`, COUNT(*) AS violations
FROM `order` AS t
WHERE NOT ((CHAR_LENGTH(t.code) % 3 + 3) % 3 = 2);

SELECT 'order: date(placed) >= customer.joined' AS `check`, COUNT(*) AS violations
FROM `order` AS t
  LEFT JOIN customer AS t_customer ON t_customer.customer_id = t.customer_id
WHERE NOT (DATE(t.placed) >= t_customer.joined);

SELECT 'line: key (order_id, line_no) has no repeats' AS `check`, COUNT(*) AS violations
FROM (SELECT 1 AS one FROM line GROUP BY order_id, line_no HAVING COUNT(*) > 1) AS repeats;

SELECT 'line: (order_id) refers to a row of order' AS `check`, COUNT(*) AS violations
FROM line AS c LEFT JOIN `order` AS p ON p.order_id = c.order_id
WHERE c.order_id IS NOT NULL AND p.order_id IS NULL;

SELECT 'line: (substitute_order, substitute_line) refers to a row of line' AS `check`, COUNT(*) AS violations
FROM line AS c LEFT JOIN line AS p ON p.order_id = c.substitute_order AND p.line_no = c.substitute_line
WHERE c.substitute_order IS NOT NULL AND c.substitute_line IS NOT NULL AND p.order_id IS NULL;

SELECT 'line: required columns have values' AS `check`, COUNT(*) AS violations
FROM line
WHERE order_id IS NULL OR line_no IS NULL OR quantity IS NULL OR price IS NULL;

SELECT 'line: quantity > 0 and price > 0' AS `check`, COUNT(*) AS violations
FROM line AS t
WHERE NOT (t.quantity > 0 AND t.price > 0.00);

SELECT 'line: order.customer.tier != Bronze or quantity < 10' AS `check`, COUNT(*) AS violations
FROM line AS t
  LEFT JOIN `order` AS t_order ON t_order.order_id = t.order_id
  LEFT JOIN customer AS t_order_customer ON t_order_customer.customer_id = t_order.customer_id
WHERE NOT (t_order_customer.tier <> 'Bronze' OR t.quantity < 10);

SELECT 'net of an order is what its lines cost' AS `check`, COUNT(*) AS violations
FROM `order` AS t
WHERE NOT (t.net = (SELECT COALESCE(SUM(i.quantity * i.price), 0) FROM line AS i WHERE i.order_id = t.order_id));

SELECT 'every customer has a line' AS `check`, COUNT(*) AS violations
FROM customer AS t
WHERE NOT EXISTS (SELECT 1 FROM `order` AS i WHERE i.customer_id = t.customer_id AND EXISTS (SELECT 1 FROM line AS i2 WHERE i2.order_id = i.order_id));

SELECT 'count(Customer) == 3' AS `check`, CASE WHEN (SELECT COUNT(*) FROM customer AS i) = 3 THEN 0 ELSE 1 END AS violations;

SELECT 'avg(Line.price) > 100' AS `check`, CASE WHEN (SELECT AVG(CAST(i.price AS DOUBLE)) FROM line AS i) > 100.0 THEN 0 ELSE 1 END AS violations;

SELECT 'share(Customer.is_vip) about 30%' AS `check`, CASE WHEN ABS(measured - expected) <= 0.02 * ABS(expected) OR ABS(measured - expected) <= 5 * SQRT(variance) THEN 0 ELSE 1 END AS violations
FROM (SELECT (SELECT AVG(CASE WHEN i.is_vip THEN 1E0 ELSE 0E0 END) FROM customer AS i) AS measured,
  0.3 AS expected,
  (SELECT AVG(CASE WHEN i3.is_vip THEN 1E0 ELSE 0E0 END) FROM customer AS i3) * (1 - (SELECT AVG(CASE WHEN i3.is_vip THEN 1E0 ELSE 0E0 END) FROM customer AS i3)) / NULLIF(CAST((SELECT COUNT(*) FROM customer AS i2) AS DOUBLE), 0) AS variance) AS figures;

SELECT 'count(Line) about 1_000' AS `check`, CASE WHEN ABS(measured - expected) <= 0.02 * ABS(expected) OR ABS(measured - expected) <= 5 * SQRT(variance) THEN 0 ELSE 1 END AS violations
FROM (SELECT CAST((SELECT COUNT(*) FROM line AS i) AS DOUBLE) AS measured,
  1000 AS expected,
  CAST((SELECT COUNT(*) FROM line AS i2) AS DOUBLE) AS variance) AS figures;
