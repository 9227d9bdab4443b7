-- The checks of schema segmented for SQLite, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.

SELECT 'subscriber: key (subscriber_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM subscriber GROUP BY subscriber_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'subscriber: required columns have values' AS "check", COUNT(*) AS violations
FROM subscriber
WHERE subscriber_id IS NULL OR name IS NULL OR age IS NULL OR fee IS NULL OR seats IS NULL OR "plan" IS NULL OR yearly IS NULL;

SELECT 'subscriber: values fit their types' AS "check", COUNT(*) AS violations
FROM subscriber
WHERE TYPEOF(subscriber_id) NOT IN ('integer', 'null')
  OR subscriber_id NOT BETWEEN -2147483648 AND 2147483647
  OR LENGTH(name) > 80
  OR TYPEOF(age) NOT IN ('integer', 'null')
  OR age NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(fee) NOT IN ('real', 'integer', 'null')
  OR ABS(fee) >= 10000
  OR ROUND(fee, 2) <> fee
  OR TYPEOF(seats) NOT IN ('integer', 'null')
  OR seats NOT BETWEEN -2147483648 AND 2147483647
  OR LENGTH(company) > 80
  OR "plan" NOT IN ('Free', 'Standard', 'Student', 'Business')
  OR TYPEOF(yearly) NOT IN ('real', 'integer', 'null')
  OR ABS(yearly) >= 1000000
  OR ROUND(yearly, 2) <> yearly;

SELECT 'subscriber: fee is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT CAST(ROUND(t.fee * 100) AS INTEGER) AS actual, CASE WHEN t."plan" = 'Free' THEN 0 WHEN t."plan" = 'Student' THEN 499 WHEN t."plan" = 'Business' THEN 75 * t.seats * 10 ELSE 999 END AS expected
  FROM subscriber AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'subscriber: yearly is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT CAST(ROUND(t.yearly * 100) AS INTEGER) AS actual, 12 * CAST(ROUND(t.fee * 100) AS INTEGER) AS expected
  FROM subscriber AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'share(Subscriber.plan == Student) == 12.5%' AS "check", CASE WHEN (SELECT AVG(CASE WHEN i."plan" = 'Student' THEN 1E0 ELSE 0E0 END) FROM subscriber AS i) = 0.125 AND (SELECT AVG(CASE WHEN i."plan" = 'Student' THEN 1E0 ELSE 0E0 END) FROM subscriber AS i) IS NOT NULL THEN 0 ELSE 1 END AS violations;

SELECT 'share(Subscriber.plan == Business) == 7.5%' AS "check", CASE WHEN (SELECT AVG(CASE WHEN i."plan" = 'Business' THEN 1E0 ELSE 0E0 END) FROM subscriber AS i) = 0.075 AND (SELECT AVG(CASE WHEN i."plan" = 'Business' THEN 1E0 ELSE 0E0 END) FROM subscriber AS i) IS NOT NULL THEN 0 ELSE 1 END AS violations;

SELECT 'only companies are companies' AS "check", COUNT(*) AS violations
FROM subscriber AS t
WHERE NOT ((NOT t.company IS NULL) = (t."plan" = 'Business'));
