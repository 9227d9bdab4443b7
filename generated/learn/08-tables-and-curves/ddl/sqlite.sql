-- The tables of schema tables for SQLite, emitted by ecomc.
-- Lesson 8: tables and curves. A table is a function with named axes: its cells are numbers, shares, ranges or lists,
-- `else` stands for the labels that are not named, `linear` goes in a straight line between numbers. A curve is a
-- function of the calendar. A `match` is a table in an expression. A constant with parameters is a function of one's
-- own.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE "order" (
  order_id   INTEGER NOT NULL,
  ordered_at TIMESTAMP NOT NULL,
  channel    TEXT NOT NULL,
  payment    TEXT NOT NULL,
  kilograms  DECIMAL(5,2) NOT NULL,
  goods      DECIMAL(8,2) NOT NULL, -- Of the year 2022's value.
  shipping   DECIMAL(6,2) NOT NULL,
  tip        DECIMAL(6,2) NOT NULL,
  class      VARCHAR(10) NOT NULL,
  refunded   BOOLEAN NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT ck_order_channel CHECK (channel IN ('Website', 'Phone', 'Shop')),
  CONSTRAINT ck_order_payment CHECK (payment IN ('Card', 'Cash', 'Transfer'))
);
