-- Removes the tables of schema cycle for DuckDB, emitted by ecomc.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

DROP TABLE IF EXISTS employee;
DROP TABLE IF EXISTS department;
