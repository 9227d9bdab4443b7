-- Removes the tables of schema minimal for DuckDB, emitted by ecomc.
-- The smallest schema that is one: customers, and what they order.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

DROP TABLE IF EXISTS "order";
DROP TABLE IF EXISTS customer;
