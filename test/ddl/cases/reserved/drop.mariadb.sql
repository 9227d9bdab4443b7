-- Removes the tables of schema reserved for MariaDB, emitted by ecomc.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

SET FOREIGN_KEY_CHECKS = 0;
DROP TABLE IF EXISTS `order`;
DROP TABLE IF EXISTS user;
SET FOREIGN_KEY_CHECKS = 1;
