-- The checks of schema types for SQLite, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.

SELECT 'everything: key (id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM everything GROUP BY id HAVING COUNT(*) > 1) AS repeats;

SELECT 'everything: required columns have values' AS "check", COUNT(*) AS violations
FROM everything
WHERE id IS NULL OR int_value IS NULL OR bigint_value IS NULL OR float_value IS NULL OR bool_value IS NULL OR amount_value IS NULL OR rate_value IS NULL OR code_value IS NULL OR short_value IS NULL OR long_value IS NULL OR free_value IS NULL OR day_value IS NULL OR moment_value IS NULL OR span_value IS NULL OR document_value IS NULL OR token_value IS NULL OR mood_value IS NULL;

SELECT 'everything: values fit their types' AS "check", COUNT(*) AS violations
FROM everything
WHERE TYPEOF(id) NOT IN ('integer', 'null')
  OR TYPEOF(int_value) NOT IN ('integer', 'null')
  OR int_value NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(bigint_value) NOT IN ('integer', 'null')
  OR TYPEOF(float_value) NOT IN ('real', 'integer', 'null')
  OR bool_value NOT IN (0, 1)
  OR TYPEOF(amount_value) NOT IN ('real', 'integer', 'null')
  OR ABS(amount_value) >= 10000000000
  OR ROUND(amount_value, 2) <> amount_value
  OR TYPEOF(rate_value) NOT IN ('real', 'integer', 'null')
  OR ABS(rate_value) >= 1000
  OR ROUND(rate_value, 6) <> rate_value
  OR LENGTH(code_value) > 4
  OR LENGTH(short_value) > 20
  OR LENGTH(long_value) > 2000
  OR DATE(day_value) IS NOT day_value
  OR DATETIME(moment_value) IS NOT moment_value
  OR TYPEOF(span_value) NOT IN ('real', 'integer', 'null')
  OR NOT json_valid(document_value)
  OR LENGTH(token_value) <> 36
  OR mood_value NOT IN ('fine', 'so so', 'bad')
  OR TYPEOF(int_maybe) NOT IN ('integer', 'null')
  OR int_maybe NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(bigint_maybe) NOT IN ('integer', 'null')
  OR TYPEOF(float_maybe) NOT IN ('real', 'integer', 'null')
  OR bool_maybe NOT IN (0, 1)
  OR TYPEOF(amount_maybe) NOT IN ('real', 'integer', 'null')
  OR ABS(amount_maybe) >= 10000000000
  OR ROUND(amount_maybe, 2) <> amount_maybe
  OR TYPEOF(rate_maybe) NOT IN ('real', 'integer', 'null')
  OR ABS(rate_maybe) >= 1000
  OR ROUND(rate_maybe, 6) <> rate_maybe
  OR LENGTH(code_maybe) > 4
  OR LENGTH(short_maybe) > 20
  OR LENGTH(long_maybe) > 2000
  OR DATE(day_maybe) IS NOT day_maybe
  OR DATETIME(moment_maybe) IS NOT moment_maybe
  OR TYPEOF(span_maybe) NOT IN ('real', 'integer', 'null')
  OR NOT json_valid(document_maybe)
  OR LENGTH(token_maybe) <> 36
  OR mood_maybe NOT IN ('fine', 'so so', 'bad');
