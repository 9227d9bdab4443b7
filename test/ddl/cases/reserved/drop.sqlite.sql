-- Removes the tables of schema reserved for SQLite, emitted by ecomc.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS "order";
DROP TABLE IF EXISTS user;
PRAGMA foreign_keys = ON;
