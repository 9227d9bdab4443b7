-- Removes the tables of schema segmented for SQLite, emitted by ecomc.
-- Lesson 7: segments. Rows of several kinds: a segment has a share, and rules that take the place of a field's own.
-- `exact` shares are exact: 12.5% of 800 are 100 rows, in every run and at every scale that it divides. The label is a
-- column (of an enum that is declared here) unless the segments are hidden.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS subscriber;
PRAGMA foreign_keys = ON;
