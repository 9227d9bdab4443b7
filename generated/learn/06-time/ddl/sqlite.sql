-- The tables of schema time_and_cause for SQLite, emitted by ecomc.
-- Lesson 6: time and cause. A field with the role `time` is the row's moment, `until` its end. A reference finds only
-- what is alive at one's own moment: no order before the shop opened, none after it closed. `over … shaped by` spreads
-- rows over a range in the shape of curves; `arriving` lets them come at a rate, so that a longer period has more of
-- them. What would come after the end of the period has not happened, and is not there: no pile of rows on the last day.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE shop (
  shop_id   INTEGER NOT NULL,
  name      VARCHAR(60) NOT NULL,
  opened_on DATE NOT NULL,
  closed_on DATE,
  CONSTRAINT pk_shop PRIMARY KEY (shop_id)
);

CREATE TABLE purchase (
  purchase_id INTEGER NOT NULL,
  bought_at   TIMESTAMP NOT NULL,
  shop_id     INTEGER NOT NULL,
  amount      DECIMAL(8,2) NOT NULL,
  CONSTRAINT pk_purchase PRIMARY KEY (purchase_id),
  CONSTRAINT fk_purchase_shop_id FOREIGN KEY (shop_id) REFERENCES shop (shop_id) DEFERRABLE INITIALLY DEFERRED
);

-- One in ten comes back, within weeks: those that would after the period's end are not there.
CREATE TABLE return (
  return_id   INTEGER NOT NULL,
  purchase_id INTEGER NOT NULL,
  returned_at TIMESTAMP NOT NULL,
  refund      DECIMAL(8,2) NOT NULL,
  CONSTRAINT pk_return PRIMARY KEY (return_id),
  CONSTRAINT fk_return_purchase_id FOREIGN KEY (purchase_id) REFERENCES purchase (purchase_id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE letter (
  letter_id   INTEGER NOT NULL,
  received_at TIMESTAMP NOT NULL,
  subject     VARCHAR(40) NOT NULL,
  CONSTRAINT pk_letter PRIMARY KEY (letter_id)
);

-- Indexes
CREATE INDEX ix_purchase_shop_id ON purchase (shop_id);
CREATE INDEX ix_return_purchase_id ON return (purchase_id);
