-- Removes the tables of schema time_and_cause for SQLite, emitted by ecomc.
-- Lesson 6: time and cause. A field with the role `time` is the row's moment, `until` its end. A reference finds only
-- what is alive at one's own moment: no order before the shop opened, none after it closed. `over … shaped by` spreads
-- rows over a range in the shape of curves; `arriving` lets them come at a rate, so that a longer period has more of
-- them. What would come after the end of the period has not happened, and is not there: no pile of rows on the last day.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = OFF;
DROP TABLE IF EXISTS letter;
DROP TABLE IF EXISTS return;
DROP TABLE IF EXISTS purchase;
DROP TABLE IF EXISTS shop;
PRAGMA foreign_keys = ON;
