-- The tables of schema draws for SQLite, emitted by ecomc.
-- Lesson 2: draws and shapes. Nothing is random unless it says so: `uniform`, `normal`, `chance` and the like are draws.
-- What follows shapes them: `within` keeps to a range (the distribution is cut, no value piles up at an end), `round`
-- goes to a multiple, `ending` gives prices their .99, `missing` makes some null, which the type must allow with `?`. A
-- percentage is a share; `rest` fills up to 100%. An enum's shares are its default draw.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE parcel (
  parcel_id  INTEGER NOT NULL,
  size       TEXT NOT NULL,
  pieces     INTEGER NOT NULL,
  weight_g   INTEGER NOT NULL,
  price      DECIMAL(8,2) NOT NULL,
  insured    BOOLEAN NOT NULL,
  rating     DECIMAL(2,1) NOT NULL,
  carrier    VARCHAR(20) NOT NULL,
  tracking   CHAR(11) NOT NULL,
  note       VARCHAR(40), -- Most senders leave no note.
  sent_at    TIMESTAMP NOT NULL,
  in_transit REAL NOT NULL, -- Half of all parcels take less than 30 hours, few take long. (in seconds)
  arrived_at TIMESTAMP NOT NULL,
  CONSTRAINT pk_parcel PRIMARY KEY (parcel_id),
  CONSTRAINT ck_parcel_size CHECK (size IN ('S', 'M', 'L', 'XL'))
);
