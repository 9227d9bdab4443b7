-- Removes the tables of schema references for SQLite, emitted by ecomc.
-- Lesson 3: references and popularity. `ref author: Author` makes the column author_id and chooses a row of Author.
-- Without more, all are equally likely; `by` weighs them, `where` limits them. What follows a reference is a path:
-- `book.author.name`. A weight from `pareto` gives what shops see: a few books sell most, many sell hardly at all.
-- `hidden` fields and entities help others and are not written.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS sale;
DROP TABLE IF EXISTS book;
DROP TABLE IF EXISTS author;
PRAGMA foreign_keys = ON;
