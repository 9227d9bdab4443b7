-- Removes the tables of schema reserved for SQL Server, emitted by ecomc.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

DROP TABLE IF EXISTS [order];
DROP TABLE IF EXISTS [user];
