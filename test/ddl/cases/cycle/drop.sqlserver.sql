-- Removes the tables of schema cycle for SQL Server, emitted by ecomc.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

IF OBJECT_ID(N'fk_department_head_id', N'F') IS NOT NULL ALTER TABLE department DROP CONSTRAINT fk_department_head_id;
DROP TABLE IF EXISTS employee;
DROP TABLE IF EXISTS department;
