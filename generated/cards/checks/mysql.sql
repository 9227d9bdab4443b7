-- The checks of schema cards for MySQL, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.
-- `about` allows 2% of what is expected, or five standard errors; 5% where no standard error is known.

SELECT 'customers: key (customer_id) has no repeats' AS `check`, COUNT(*) AS violations
FROM (SELECT 1 AS one FROM customers GROUP BY customer_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'customers: unique (email) has no repeats' AS `check`, COUNT(*) AS violations
FROM (SELECT 1 AS one FROM customers GROUP BY email HAVING COUNT(*) > 1) AS repeats;

SELECT 'customers: required columns have values' AS `check`, COUNT(*) AS violations
FROM customers
WHERE customer_id IS NULL OR first_name IS NULL OR last_name IS NULL OR email IS NULL OR age IS NULL OR state IS NULL OR city IS NULL OR employment_status IS NULL OR card_type IS NULL OR credit_limit IS NULL OR account_open_date IS NULL OR customer_segment IS NULL;

SELECT 'customers: age in 22..75' AS `check`, COUNT(*) AS violations
FROM customers AS t
WHERE NOT (t.age BETWEEN 22 AND 75);

SELECT 'customers: credit_limit in 5_000..50_000' AS `check`, COUNT(*) AS violations
FROM customers AS t
WHERE NOT (t.credit_limit BETWEEN 5000 AND 50000);

SELECT 'customers: credit_limit mod 1_000 == 0' AS `check`, COUNT(*) AS violations
FROM customers AS t
WHERE NOT ((t.credit_limit % 1000 + 1000) % 1000 = 0);

SELECT 'customers: premium cards are for high-value travelers' AS `check`, COUNT(*) AS violations
FROM customers AS t
WHERE NOT (t.card_type = 'Standard' OR t.customer_segment = 'High-Value Travelers');

SELECT 'customers: only the declining decline' AS `check`, COUNT(*) AS violations
FROM customers AS t
WHERE NOT ((NOT t.decline_type IS NULL) = (t.customer_segment = 'Declining'));

SELECT 'customers: account_open_date in 2020-01-01 .. 2022-12-31' AS `check`, COUNT(*) AS violations
FROM customers AS t
WHERE NOT (t.account_open_date BETWEEN DATE '2020-01-01' AND DATE '2022-12-31');

SELECT 'share(Customer.customer_segment == "High-Value Travelers") == 15%' AS `check`, CASE WHEN (SELECT AVG(CASE WHEN i.customer_segment = 'High-Value Travelers' THEN 1E0 ELSE 0E0 END) FROM customers AS i) = 0.15 AND (SELECT AVG(CASE WHEN i.customer_segment = 'High-Value Travelers' THEN 1E0 ELSE 0E0 END) FROM customers AS i) IS NOT NULL THEN 0 ELSE 1 END AS violations;

SELECT 'share(Customer.customer_segment == "Stable Mid-Spenders") == 40%' AS `check`, CASE WHEN (SELECT AVG(CASE WHEN i.customer_segment = 'Stable Mid-Spenders' THEN 1E0 ELSE 0E0 END) FROM customers AS i) = 0.4 AND (SELECT AVG(CASE WHEN i.customer_segment = 'Stable Mid-Spenders' THEN 1E0 ELSE 0E0 END) FROM customers AS i) IS NOT NULL THEN 0 ELSE 1 END AS violations;

SELECT 'share(Customer.customer_segment == "Budget-Conscious") == 25%' AS `check`, CASE WHEN (SELECT AVG(CASE WHEN i.customer_segment = 'Budget-Conscious' THEN 1E0 ELSE 0E0 END) FROM customers AS i) = 0.25 AND (SELECT AVG(CASE WHEN i.customer_segment = 'Budget-Conscious' THEN 1E0 ELSE 0E0 END) FROM customers AS i) IS NOT NULL THEN 0 ELSE 1 END AS violations;

SELECT 'share(Customer.customer_segment == "Declining") == 10%' AS `check`, CASE WHEN (SELECT AVG(CASE WHEN i.customer_segment = 'Declining' THEN 1E0 ELSE 0E0 END) FROM customers AS i) = 0.1 AND (SELECT AVG(CASE WHEN i.customer_segment = 'Declining' THEN 1E0 ELSE 0E0 END) FROM customers AS i) IS NOT NULL THEN 0 ELSE 1 END AS violations;

SELECT 'share(Customer.customer_segment == "New & Growing") == 10%' AS `check`, CASE WHEN (SELECT AVG(CASE WHEN i.customer_segment = 'New & Growing' THEN 1E0 ELSE 0E0 END) FROM customers AS i) = 0.1 AND (SELECT AVG(CASE WHEN i.customer_segment = 'New & Growing' THEN 1E0 ELSE 0E0 END) FROM customers AS i) IS NOT NULL THEN 0 ELSE 1 END AS violations;

SELECT 'share(Customer.card_type == Premium) about 4.5%' AS `check`, CASE WHEN ABS(measured - expected) <= 0.02 * ABS(expected) OR ABS(measured - expected) <= 5 * SQRT(variance) THEN 0 ELSE 1 END AS violations
FROM (SELECT (SELECT AVG(CASE WHEN i.card_type = 'Premium' THEN 1E0 ELSE 0E0 END) FROM customers AS i) AS measured,
  0.045 AS expected,
  (SELECT AVG(CASE WHEN i3.card_type = 'Premium' THEN 1E0 ELSE 0E0 END) FROM customers AS i3) * (1 - (SELECT AVG(CASE WHEN i3.card_type = 'Premium' THEN 1E0 ELSE 0E0 END) FROM customers AS i3)) / NULLIF(CAST((SELECT COUNT(*) FROM customers AS i2) AS DOUBLE), 0) AS variance) AS figures;
