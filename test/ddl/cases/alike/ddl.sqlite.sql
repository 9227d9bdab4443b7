-- The tables of schema alike for SQLite, emitted by ecomc.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE a (
  id   INTEGER NOT NULL,
  b_c  INTEGER NOT NULL,
  text TEXT NOT NULL,
  name VARCHAR(10) NOT NULL,
  CONSTRAINT pk_a PRIMARY KEY (id),
  CONSTRAINT uq_a_b_c_name UNIQUE (b_c, name),
  CONSTRAINT ck_a_text_3 CHECK (text IN ('a', 'b')),
  CONSTRAINT ck_a_text CHECK (b_c > 0),
  CONSTRAINT ck_a_text_2 CHECK (b_c < 9)
);

CREATE TABLE a_b (
  id      INTEGER NOT NULL,
  c       INTEGER NOT NULL,
  name    VARCHAR(10) NOT NULL,
  day     TEXT NOT NULL,
  "on"    DATE NOT NULL,
  "first" TEXT NOT NULL,
  second  TEXT NOT NULL,
  CONSTRAINT pk_a_b PRIMARY KEY (id),
  CONSTRAINT uq_a_b_c_name_2 UNIQUE (c, name),
  CONSTRAINT ck_a_b_day CHECK (day IN ('c')),
  CONSTRAINT ck_a_b_first CHECK ("first" IN ('x')),
  CONSTRAINT ck_a_b_second CHECK (second IN ('y'))
);
