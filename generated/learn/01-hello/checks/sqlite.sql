-- The checks of schema hello for SQLite, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.

SELECT 'customer: key (customer_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM customer GROUP BY customer_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'customer: unique (email) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM customer GROUP BY email HAVING COUNT(*) > 1) AS repeats;

SELECT 'customer: required columns have values' AS "check", COUNT(*) AS violations
FROM customer
WHERE customer_id IS NULL OR first_name IS NULL OR last_name IS NULL OR email IS NULL OR age IS NULL;

SELECT 'customer: values fit their types' AS "check", COUNT(*) AS violations
FROM customer
WHERE TYPEOF(customer_id) NOT IN ('integer', 'null')
  OR customer_id NOT BETWEEN -2147483648 AND 2147483647
  OR LENGTH(first_name) > 40
  OR LENGTH(last_name) > 40
  OR LENGTH(email) > 120
  OR TYPEOF(age) NOT IN ('integer', 'null')
  OR age NOT BETWEEN -2147483648 AND 2147483647;
