-- Removes the tables of schema reserved for PostgreSQL, emitted by ecomc.

DROP TABLE IF EXISTS
  "order",
  "user";
DROP TYPE IF EXISTS user_60785ef2;
DROP TYPE IF EXISTS "table";
