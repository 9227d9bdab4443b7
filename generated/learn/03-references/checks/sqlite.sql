-- The checks of schema references for SQLite, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.

SELECT 'author: key (author_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM author GROUP BY author_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'author: required columns have values' AS "check", COUNT(*) AS violations
FROM author
WHERE author_id IS NULL OR name IS NULL OR country IS NULL;

SELECT 'author: values fit their types' AS "check", COUNT(*) AS violations
FROM author
WHERE TYPEOF(author_id) NOT IN ('integer', 'null')
  OR author_id NOT BETWEEN -2147483648 AND 2147483647
  OR LENGTH(name) > 80
  OR LENGTH(country) > 60;

SELECT 'book: key (book_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM book GROUP BY book_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'book: (author_id) refers to a row of author' AS "check", COUNT(*) AS violations
FROM book AS c LEFT JOIN author AS p ON p.author_id = c.author_id
WHERE c.author_id IS NOT NULL AND p.author_id IS NULL;

SELECT 'book: required columns have values' AS "check", COUNT(*) AS violations
FROM book
WHERE book_id IS NULL OR author_id IS NULL OR title IS NULL OR price IS NULL OR in_print IS NULL;

SELECT 'book: values fit their types' AS "check", COUNT(*) AS violations
FROM book
WHERE TYPEOF(book_id) NOT IN ('integer', 'null')
  OR book_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(author_id) NOT IN ('integer', 'null')
  OR author_id NOT BETWEEN -2147483648 AND 2147483647
  OR LENGTH(title) > 80
  OR TYPEOF(price) NOT IN ('real', 'integer', 'null')
  OR ABS(price) >= 10000
  OR ROUND(price, 2) <> price
  OR in_print NOT IN (0, 1);

SELECT 'sale: key (sale_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM sale GROUP BY sale_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'sale: (book_id) refers to a row of book' AS "check", COUNT(*) AS violations
FROM sale AS c LEFT JOIN book AS p ON p.book_id = c.book_id
WHERE c.book_id IS NOT NULL AND p.book_id IS NULL;

SELECT 'sale: required columns have values' AS "check", COUNT(*) AS violations
FROM sale
WHERE sale_id IS NULL OR sold_at IS NULL OR book_id IS NULL OR price IS NULL;

SELECT 'sale: values fit their types' AS "check", COUNT(*) AS violations
FROM sale
WHERE TYPEOF(sale_id) NOT IN ('integer', 'null')
  OR sale_id NOT BETWEEN -2147483648 AND 2147483647
  OR DATETIME(sold_at) IS NOT sold_at
  OR TYPEOF(book_id) NOT IN ('integer', 'null')
  OR book_id NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(price) NOT IN ('real', 'integer', 'null')
  OR ABS(price) >= 10000
  OR ROUND(price, 2) <> price;

SELECT 'sale: price is as computed' AS "check", COUNT(*) AS violations
FROM (SELECT CAST(ROUND(t.price * 100) AS INTEGER) AS actual, CAST(ROUND(t_book.price * 100) AS INTEGER) AS expected
  FROM sale AS t
  LEFT JOIN book AS t_book ON t_book.book_id = t.book_id) AS compared
WHERE actual <> expected
  OR actual IS NOT NULL AND expected IS NULL
  OR actual IS NULL AND expected IS NOT NULL;

SELECT 'out of print is out of print' AS "check", COUNT(*) AS violations
FROM sale AS t
  LEFT JOIN book AS t_book ON t_book.book_id = t.book_id
WHERE NOT t_book.in_print;
