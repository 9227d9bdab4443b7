-- Removes the tables of schema minimal for SQLite, emitted by ecomc.
-- The smallest schema that is one: customers, and what they order.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS "order";
DROP TABLE IF EXISTS customer;
PRAGMA foreign_keys = ON;
