-- The tables of schema lines for SQLite, emitted by ecomc.
-- Lesson 4: a header and lines that agree. `per Invoice 1..6` gives each invoice its own lines; the column invoice_id
-- comes by itself. What can be derived is an expression and not a second draw: the total is the sum of the lines, so the
-- two can never disagree. Header and lines may read each other both ways, and the order in the text does not matter.
-- `split` divides an amount among the rows of an owner, to the cent.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE invoice (
  invoice_id INTEGER NOT NULL,
  issued_on  DATE NOT NULL,
  net        DECIMAL(10,2) NOT NULL,
  freight    DECIMAL(8,2) NOT NULL,
  tax        DECIMAL(10,2) NOT NULL,
  total      DECIMAL(10,2) NOT NULL,
  lines      INTEGER NOT NULL,
  CONSTRAINT pk_invoice PRIMARY KEY (invoice_id)
);

CREATE TABLE line (
  invoice_id INTEGER NOT NULL,
  line_no    INTEGER NOT NULL,
  quantity   INTEGER NOT NULL,
  unit_price DECIMAL(8,2) NOT NULL,
  amount     DECIMAL(10,2) NOT NULL,
  freight    DECIMAL(8,2) NOT NULL, -- Its part of the freight, by what it costs.
  CONSTRAINT pk_line PRIMARY KEY (invoice_id, line_no),
  CONSTRAINT fk_line_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoice (invoice_id) DEFERRABLE INITIALLY DEFERRED
);

-- Some pay in two or three parts.
CREATE TABLE payment (
  payment_id INTEGER NOT NULL,
  invoice_id INTEGER NOT NULL,
  amount     DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_payment PRIMARY KEY (payment_id),
  CONSTRAINT fk_payment_invoice_id FOREIGN KEY (invoice_id) REFERENCES invoice (invoice_id) DEFERRABLE INITIALLY DEFERRED
);

-- Indexes
CREATE INDEX ix_payment_invoice_id ON payment (invoice_id);
