-- The checks of schema types for MySQL, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.

SELECT 'everything: key (id) has no repeats' AS `check`, COUNT(*) AS violations
FROM (SELECT 1 AS one FROM everything GROUP BY id HAVING COUNT(*) > 1) AS repeats;

SELECT 'everything: required columns have values' AS `check`, COUNT(*) AS violations
FROM everything
WHERE id IS NULL OR int_value IS NULL OR bigint_value IS NULL OR float_value IS NULL OR bool_value IS NULL OR amount_value IS NULL OR rate_value IS NULL OR code_value IS NULL OR short_value IS NULL OR long_value IS NULL OR free_value IS NULL OR day_value IS NULL OR moment_value IS NULL OR span_value IS NULL OR document_value IS NULL OR token_value IS NULL OR mood_value IS NULL;
