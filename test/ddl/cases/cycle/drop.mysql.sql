-- Removes the tables of schema cycle for MySQL, emitted by ecomc.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

SET FOREIGN_KEY_CHECKS = 0;
DROP TABLE IF EXISTS employee;
DROP TABLE IF EXISTS department;
SET FOREIGN_KEY_CHECKS = 1;
