-- The checks of schema lines for SQLite, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.

SELECT 'invoice: key (invoice_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM invoice GROUP BY invoice_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'invoice: required columns have values' AS "check", COUNT(*) AS violations
FROM invoice
WHERE invoice_id IS NULL OR issued_on IS NULL OR net IS NULL OR freight IS NULL OR tax IS NULL OR total IS NULL OR lines IS NULL;

SELECT 'invoice: values fit their types' AS "check", COUNT(*) AS violations
FROM invoice
WHERE TYPEOF(invoice_id) NOT IN ('integer', 'null')
  OR invoice_id NOT BETWEEN -2147483648 AND 2147483647
  OR DATE(issued_on) IS NOT issued_on
  OR TYPEOF(net) NOT IN ('real', 'integer', 'null')
  OR ABS(net) >= 100000000
  OR ROUND(net, 2) <> net
  OR TYPEOF(freight) NOT IN ('real', 'integer', 'null')
  OR ABS(freight) >= 1000000
  OR ROUND(freight, 2) <> freight
  OR TYPEOF(tax) NOT IN ('real', 'integer', 'null')
  OR ABS(tax) >= 100000000
  OR ROUND(tax, 2) <> tax
  OR TYPEOF(total) NOT IN ('real', 'integer', 'null')
  OR ABS(total) >= 100000000
  OR ROUND(total, 2) <> total
  OR TYPEOF(lines) NOT IN ('integer', 'null')
  OR lines NOT BETWEEN -2147483648 AND 2147483647;

SELECT 'invoice: net is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT CAST(ROUND(t.net * 100) AS INTEGER) AS actual, (SELECT COALESCE(SUM(CAST(ROUND(i.amount * 100) AS INTEGER)), 0) FROM line AS i WHERE i.invoice_id = t.invoice_id) AS expected
  FROM invoice AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'invoice: freight is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT CAST(ROUND(t.freight * 100) AS INTEGER) AS actual, CASE WHEN t.net >= 100.00 THEN 0 ELSE 690 END AS expected
  FROM invoice AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'invoice: tax is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT CAST(ROUND(t.tax * 100) AS INTEGER) AS actual, CAST(ROUND((CAST(ROUND(t.net * 100) AS INTEGER) + CAST(ROUND(t.freight * 100) AS INTEGER)) * 20 / 100.0) AS INTEGER) AS expected
  FROM invoice AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'invoice: total is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT CAST(ROUND(t.total * 100) AS INTEGER) AS actual, CAST(ROUND(t.net * 100) AS INTEGER) + CAST(ROUND(t.freight * 100) AS INTEGER) + CAST(ROUND(t.tax * 100) AS INTEGER) AS expected
  FROM invoice AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'invoice: lines is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT t.lines AS actual, (SELECT COUNT(*) FROM line AS i WHERE i.invoice_id = t.invoice_id) AS expected
  FROM invoice AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'line: key (invoice_id, line_no) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM line GROUP BY invoice_id, line_no HAVING COUNT(*) > 1) AS repeats;

SELECT 'line: (invoice_id) refers to a row of invoice' AS "check", COUNT(*) AS violations
FROM line AS c LEFT JOIN invoice AS p ON p.invoice_id = c.invoice_id
WHERE c.invoice_id IS NOT NULL AND p.invoice_id IS NULL;

SELECT 'line: required columns have values' AS "check", COUNT(*) AS violations
FROM line
WHERE invoice_id IS NULL OR line_no IS NULL OR quantity IS NULL OR unit_price IS NULL OR amount IS NULL OR freight IS NULL;

SELECT 'line: values fit their types' AS "check", COUNT(*) AS violations
FROM line
WHERE TYPEOF(invoice_id) NOT IN ('integer', 'null')
  OR invoice_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(line_no) NOT IN ('integer', 'null')
  OR line_no NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(quantity) NOT IN ('integer', 'null')
  OR quantity NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(unit_price) NOT IN ('real', 'integer', 'null')
  OR ABS(unit_price) >= 1000000
  OR ROUND(unit_price, 2) <> unit_price
  OR TYPEOF(amount) NOT IN ('real', 'integer', 'null')
  OR ABS(amount) >= 100000000
  OR ROUND(amount, 2) <> amount
  OR TYPEOF(freight) NOT IN ('real', 'integer', 'null')
  OR ABS(freight) >= 1000000
  OR ROUND(freight, 2) <> freight;

SELECT 'line: amount is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT CAST(ROUND(t.amount * 100) AS INTEGER) AS actual, t.quantity * CAST(ROUND(t.unit_price * 100) AS INTEGER) AS expected
  FROM line AS t) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'line: the parts of freight make the whole' AS "check", COUNT(*) AS violations
FROM (SELECT (SELECT COALESCE(SUM(CAST(ROUND(i.freight * 100) AS INTEGER)), 0) FROM line AS i WHERE i.invoice_id = t.invoice_id) AS actual, CAST(ROUND(t_invoice.freight * 100) AS INTEGER) AS expected
  FROM line AS t
  LEFT JOIN invoice AS t_invoice ON t_invoice.invoice_id = t.invoice_id) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'payment: key (payment_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM payment GROUP BY payment_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'payment: (invoice_id) refers to a row of invoice' AS "check", COUNT(*) AS violations
FROM payment AS c LEFT JOIN invoice AS p ON p.invoice_id = c.invoice_id
WHERE c.invoice_id IS NOT NULL AND p.invoice_id IS NULL;

SELECT 'payment: required columns have values' AS "check", COUNT(*) AS violations
FROM payment
WHERE payment_id IS NULL OR invoice_id IS NULL OR amount IS NULL;

SELECT 'payment: values fit their types' AS "check", COUNT(*) AS violations
FROM payment
WHERE TYPEOF(payment_id) NOT IN ('integer', 'null')
  OR payment_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(invoice_id) NOT IN ('integer', 'null')
  OR invoice_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(amount) NOT IN ('real', 'integer', 'null')
  OR ABS(amount) >= 100000000
  OR ROUND(amount, 2) <> amount;

SELECT 'payment: the parts of amount make the whole' AS "check", COUNT(*) AS violations
FROM (SELECT (SELECT COALESCE(SUM(CAST(ROUND(i.amount * 100) AS INTEGER)), 0) FROM payment AS i WHERE i.invoice_id = t.invoice_id) AS actual, CAST(ROUND(t_invoice.total * 100) AS INTEGER) AS expected
  FROM payment AS t
  LEFT JOIN invoice AS t_invoice ON t_invoice.invoice_id = t.invoice_id) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'lines make the net amount' AS "check", COUNT(*) AS violations
FROM invoice AS t
WHERE NOT (CAST(ROUND(t.net * 100) AS INTEGER) = (SELECT COALESCE(SUM(CAST(ROUND(i.amount * 100) AS INTEGER)), 0) FROM line AS i WHERE i.invoice_id = t.invoice_id));

SELECT 'payments make the total' AS "check", COUNT(*) AS violations
FROM invoice AS t
WHERE NOT (CAST(ROUND(t.total * 100) AS INTEGER) = (SELECT COALESCE(SUM(CAST(ROUND(i.amount * 100) AS INTEGER)), 0) FROM payment AS i WHERE i.invoice_id = t.invoice_id));

SELECT 'freight is shared to a cent' AS "check", COUNT(*) AS violations
FROM invoice AS t
WHERE NOT (CAST(ROUND(t.freight * 100) AS INTEGER) = (SELECT COALESCE(SUM(CAST(ROUND(i.freight * 100) AS INTEGER)), 0) FROM line AS i WHERE i.invoice_id = t.invoice_id));
