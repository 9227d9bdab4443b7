-- Removes the tables of schema sandbox for SQLite, emitted by ecomc.
-- A small shop to learn SQL on: 100 customers, 50 products, 200 orders. What it shows: a header that always equals its
-- lines, orders that come after their customer and their products, some products and customers that matter more than
-- others, a season, an import (addresses whose cities lie in their states), and data from files (words that fit their
-- category). Every number below can be measured in the output.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS order_items;
DROP TABLE IF EXISTS orders;
DROP TABLE IF EXISTS products;
DROP TABLE IF EXISTS customers;
PRAGMA foreign_keys = ON;
