-- The checks of schema time_and_cause for SQLite, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.

SELECT 'shop: key (shop_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM shop GROUP BY shop_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'shop: required columns have values' AS "check", COUNT(*) AS violations
FROM shop
WHERE shop_id IS NULL OR name IS NULL OR opened_on IS NULL;

SELECT 'shop: values fit their types' AS "check", COUNT(*) AS violations
FROM shop
WHERE TYPEOF(shop_id) NOT IN ('integer', 'null')
  OR shop_id NOT BETWEEN -2147483648 AND 2147483647
  OR LENGTH(name) > 60
  OR DATE(opened_on) IS NOT opened_on
  OR DATE(closed_on) IS NOT closed_on;

SELECT 'purchase: key (purchase_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM purchase GROUP BY purchase_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'purchase: (shop_id) refers to a row of shop' AS "check", COUNT(*) AS violations
FROM purchase AS c LEFT JOIN shop AS p ON p.shop_id = c.shop_id
WHERE c.shop_id IS NOT NULL AND p.shop_id IS NULL;

SELECT 'purchase: required columns have values' AS "check", COUNT(*) AS violations
FROM purchase
WHERE purchase_id IS NULL OR bought_at IS NULL OR shop_id IS NULL OR amount IS NULL;

SELECT 'purchase: values fit their types' AS "check", COUNT(*) AS violations
FROM purchase
WHERE TYPEOF(purchase_id) NOT IN ('integer', 'null')
  OR purchase_id NOT BETWEEN -2147483648 AND 2147483647
  OR DATETIME(bought_at) IS NOT bought_at
  OR TYPEOF(shop_id) NOT IN ('integer', 'null')
  OR shop_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(amount) NOT IN ('real', 'integer', 'null')
  OR ABS(amount) >= 1000000
  OR ROUND(amount, 2) <> amount;

SELECT 'return: key (return_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM return GROUP BY return_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'return: (purchase_id) refers to a row of purchase' AS "check", COUNT(*) AS violations
FROM return AS c LEFT JOIN purchase AS p ON p.purchase_id = c.purchase_id
WHERE c.purchase_id IS NOT NULL AND p.purchase_id IS NULL;

SELECT 'return: required columns have values' AS "check", COUNT(*) AS violations
FROM return
WHERE return_id IS NULL OR purchase_id IS NULL OR returned_at IS NULL OR refund IS NULL;

SELECT 'return: values fit their types' AS "check", COUNT(*) AS violations
FROM return
WHERE TYPEOF(return_id) NOT IN ('integer', 'null')
  OR return_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(purchase_id) NOT IN ('integer', 'null')
  OR purchase_id NOT BETWEEN -2147483648 AND 2147483647
  OR DATETIME(returned_at) IS NOT returned_at
  OR TYPEOF(refund) NOT IN ('real', 'integer', 'null')
  OR ABS(refund) >= 1000000
  OR ROUND(refund, 2) <> refund;

SELECT 'return: refund is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT CAST(ROUND(t.refund * 100) AS INTEGER) AS actual, CAST(ROUND(t_purchase.amount * 100) AS INTEGER) AS expected
  FROM return AS t
  LEFT JOIN purchase AS t_purchase ON t_purchase.purchase_id = t.purchase_id) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'letter: key (letter_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM letter GROUP BY letter_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'letter: required columns have values' AS "check", COUNT(*) AS violations
FROM letter
WHERE letter_id IS NULL OR received_at IS NULL OR subject IS NULL;

SELECT 'letter: values fit their types' AS "check", COUNT(*) AS violations
FROM letter
WHERE TYPEOF(letter_id) NOT IN ('integer', 'null')
  OR letter_id NOT BETWEEN -2147483648 AND 2147483647
  OR DATETIME(received_at) IS NOT received_at
  OR LENGTH(subject) > 40;

SELECT 'shops sell while they are open' AS "check", COUNT(*) AS violations
FROM purchase AS t
  LEFT JOIN shop AS t_shop ON t_shop.shop_id = t.shop_id
WHERE NOT (DATE(t.bought_at) >= t_shop.opened_on);

SELECT 'a return follows its purchase' AS "check", COUNT(*) AS violations
FROM return AS t
  LEFT JOIN purchase AS t_purchase ON t_purchase.purchase_id = t.purchase_id
WHERE NOT (t.returned_at >= t_purchase.bought_at);
