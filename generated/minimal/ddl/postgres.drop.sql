-- Removes the tables of schema minimal for PostgreSQL, emitted by ecomc.
-- The smallest schema that is one: customers, and what they order.

DROP TABLE IF EXISTS
  "order",
  customer;
