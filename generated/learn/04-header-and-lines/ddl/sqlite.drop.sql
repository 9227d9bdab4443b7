-- Removes the tables of schema lines for SQLite, emitted by ecomc.
-- Lesson 4: a header and lines that agree. `per Invoice 1..6` gives each invoice its own lines; the column invoice_id
-- comes by itself. What can be derived is an expression and not a second draw: the total is the sum of the lines, so the
-- two can never disagree. Header and lines may read each other both ways, and the order in the text does not matter.
-- `split` divides an amount among the rows of an owner, to the cent.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS payment;
DROP TABLE IF EXISTS line;
DROP TABLE IF EXISTS invoice;
PRAGMA foreign_keys = ON;
