-- Removes the tables of schema keys for SQLite, emitted by ecomc.
-- Lesson 9: keys and what is unique. `serial` counts from 1; `serial per order` counts under each owner; a text around a
-- serial is a key too. A key of several fields is written as an item. What is `unique` is so by construction: it holds
-- the row's number or `{#}`, or its values are handed out by a permutation, so that none can come twice. Under one
-- owner, `unique` over a drawn reference draws without repeats.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS position;
DROP TABLE IF EXISTS shipment;
DROP TABLE IF EXISTS article;
DROP TABLE IF EXISTS warehouse;
PRAGMA foreign_keys = ON;
