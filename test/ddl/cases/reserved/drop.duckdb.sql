-- Removes the tables of schema reserved for DuckDB, emitted by ecomc.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

DROP TABLE IF EXISTS "order";
DROP TABLE IF EXISTS user;
DROP TYPE IF EXISTS user_60785ef2;
DROP TYPE IF EXISTS "table";
