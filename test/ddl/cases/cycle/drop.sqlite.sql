-- Removes the tables of schema cycle for SQLite, emitted by ecomc.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS employee;
DROP TABLE IF EXISTS department;
PRAGMA foreign_keys = ON;
