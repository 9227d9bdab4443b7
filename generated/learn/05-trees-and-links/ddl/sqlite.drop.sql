-- Removes the tables of schema trees for SQLite, emitted by ecomc.
-- Lesson 5: trees and links. `tree` grows rows with a parent, a level, a path, a root and a leaf flag: name those you
-- want as columns. `rows` gives data as it stands; a column `parent` makes it a tree as well. `link` pairs two entities,
-- no pair twice: many-to-many without looking at what was drawn before.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS tag;
DROP TABLE IF EXISTS article;
DROP TABLE IF EXISTS region;
DROP TABLE IF EXISTS topic;
PRAGMA foreign_keys = ON;
