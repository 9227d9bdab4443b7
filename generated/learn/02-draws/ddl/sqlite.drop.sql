-- Removes the tables of schema draws for SQLite, emitted by ecomc.
-- Lesson 2: draws and shapes. Nothing is random unless it says so: `uniform`, `normal`, `chance` and the like are draws.
-- What follows shapes them: `within` keeps to a range (the distribution is cut, no value piles up at an end), `round`
-- goes to a multiple, `ending` gives prices their .99, `missing` makes some null, which the type must allow with `?`. A
-- percentage is a share; `rest` fills up to 100%. An enum's shares are its default draw.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS parcel;
PRAGMA foreign_keys = ON;
