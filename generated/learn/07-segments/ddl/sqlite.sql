-- The tables of schema segmented for SQLite, emitted by ecomc.
-- Lesson 7: segments. Rows of several kinds: a segment has a share, and rules that take the place of a field's own.
-- `exact` shares are exact: 12.5% of 800 are 100 rows, in every run and at every scale that it divides. The label is a
-- column (of an enum that is declared here) unless the segments are hidden.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE subscriber (
  subscriber_id INTEGER NOT NULL,
  name          VARCHAR(80) NOT NULL,
  age           INTEGER NOT NULL,
  fee           DECIMAL(6,2) NOT NULL,
  seats         INTEGER NOT NULL,
  company       VARCHAR(80),
  "plan"        TEXT NOT NULL,
  yearly        DECIMAL(8,2) NOT NULL, -- Reads the fee of whichever rule made it.
  CONSTRAINT pk_subscriber PRIMARY KEY (subscriber_id),
  CONSTRAINT ck_subscriber_plan CHECK ("plan" IN ('Free', 'Standard', 'Student', 'Business'))
);
