-- Removes the tables of schema cycle for PostgreSQL, emitted by ecomc.

DROP TABLE IF EXISTS
  employee,
  department;
