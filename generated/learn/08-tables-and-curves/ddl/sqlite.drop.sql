-- Removes the tables of schema tables for SQLite, emitted by ecomc.
-- Lesson 8: tables and curves. A table is a function with named axes: its cells are numbers, shares, ranges or lists,
-- `else` stands for the labels that are not named, `linear` goes in a straight line between numbers. A curve is a
-- function of the calendar. A `match` is a table in an expression. A constant with parameters is a function of one's
-- own.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS "order";
PRAGMA foreign_keys = ON;
