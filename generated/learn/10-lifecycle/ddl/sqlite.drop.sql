-- Removes the tables of schema first_lifecycle for SQLite, emitted by ecomc.
-- Lesson 10: a first lifecycle. A row can have a life: states, events that happen in them, and transitions. Customers
-- come over two years; while they are active they visit at a rate that their tier raises and the season shapes; each
-- visit is an order with its items; one day they are lost, and that state is left no more. `live` fields follow what
-- happens later: what a customer has spent, and the tier that follows from it. An order reads the tier as it was before
-- it, so the first order of a future Gold customer is an order at the Bronze discount. Time runs forward: nothing ever
-- reads what comes after it, except `live` columns, that hold their value at the end.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS item;
DROP TABLE IF EXISTS "order";
DROP TABLE IF EXISTS customer;
DROP TABLE IF EXISTS product;
PRAGMA foreign_keys = ON;
