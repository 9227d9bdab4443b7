-- Removes the tables of schema hello for SQLite, emitted by ecomc.
-- Lesson 1: rows. A schema has a name and a period. An entity says what a row is and how many there are; it becomes a
-- table. A field is a name, a type and, after `=`, the rule of its value. `serial` numbers the rows from 1. Text in
-- braces is computed, so the mail address follows the name; `{#}` adds a short mark of the row's number, and no two
-- addresses are the same. Try: change the count, or the seed; the first rows stay what they are when only the count
-- grows.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS customer;
PRAGMA foreign_keys = ON;
