-- The checks of schema draws for SQLite, emitted by ecomc.
-- Each query gives the name of a check and its violations: all of them are 0 if the data are what the schema declares.

SELECT 'parcel: key (parcel_id) has no repeats' AS "check", COUNT(*) AS violations
FROM (SELECT 1 AS one FROM parcel GROUP BY parcel_id HAVING COUNT(*) > 1) AS repeats;

SELECT 'parcel: required columns have values' AS "check", COUNT(*) AS violations
FROM parcel
WHERE parcel_id IS NULL OR size IS NULL OR pieces IS NULL OR weight_g IS NULL OR price IS NULL OR insured IS NULL OR rating IS NULL OR carrier IS NULL OR tracking IS NULL OR sent_at IS NULL OR in_transit IS NULL OR arrived_at IS NULL;

SELECT 'parcel: values fit their types' AS "check", COUNT(*) AS violations
FROM parcel
WHERE TYPEOF(parcel_id) NOT IN ('integer', 'null')
  OR parcel_id NOT BETWEEN -2147483648 AND 2147483647
  OR size NOT IN ('S', 'M', 'L', 'XL')
  OR TYPEOF(pieces) NOT IN ('integer', 'null')
  OR pieces NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(weight_g) NOT IN ('integer', 'null')
  OR weight_g NOT BETWEEN -2147483648 AND 2147483647
  OR TYPEOF(price) NOT IN ('real', 'integer', 'null')
  OR ABS(price) >= 1000000
  OR ROUND(price, 2) <> price
  OR insured NOT IN (0, 1)
  OR TYPEOF(rating) NOT IN ('real', 'integer', 'null')
  OR ABS(rating) >= 10
  OR ROUND(rating, 1) <> rating
  OR LENGTH(carrier) > 20
  OR LENGTH(tracking) > 11
  OR LENGTH(note) > 40
  OR DATETIME(sent_at) IS NOT sent_at
  OR TYPEOF(in_transit) NOT IN ('real', 'integer', 'null')
  OR DATETIME(arrived_at) IS NOT arrived_at;
