-- The tables of schema composite for SQLite, emitted by ecomc.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE country (
  code CHAR(2) NOT NULL,
  name VARCHAR(60) NOT NULL,
  CONSTRAINT pk_country PRIMARY KEY (code)
);

CREATE TABLE "order" (
  country_code CHAR(2) NOT NULL,
  number       INTEGER NOT NULL,
  day          DATE NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (country_code, number),
  CONSTRAINT fk_order_country_code FOREIGN KEY (country_code) REFERENCES country (code) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE order_line (
  order_country CHAR(2) NOT NULL,
  order_number  INTEGER NOT NULL,
  line_no       INTEGER NOT NULL,
  amount        DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_order_line PRIMARY KEY (order_country, order_number, line_no),
  CONSTRAINT fk_order_line_order_country_order_number FOREIGN KEY (order_country, order_number) REFERENCES "order" (country_code, number) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE return_line (
  return_id INTEGER NOT NULL,
  l_country CHAR(2) NOT NULL,
  l_order   INTEGER NOT NULL,
  l_line    INTEGER NOT NULL,
  r_country CHAR(2),
  r_order   INTEGER,
  r_line    INTEGER,
  CONSTRAINT pk_return_line PRIMARY KEY (return_id),
  CONSTRAINT uq_return_line_l_country_l_order_l_line UNIQUE (l_country, l_order, l_line),
  CONSTRAINT fk_return_line_l_country_l_order_l_line FOREIGN KEY (l_country, l_order, l_line) REFERENCES order_line (order_country, order_number, line_no) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_return_line_r_country_r_order_r_line FOREIGN KEY (r_country, r_order, r_line) REFERENCES order_line (order_country, order_number, line_no) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_return_line_1 CHECK (r_country IS NULL OR NOT (r_country = l_country AND r_country IS NOT NULL AND r_order = l_order AND r_order IS NOT NULL AND r_line = l_line AND r_line IS NOT NULL))
);

-- Indexes
CREATE INDEX ix_return_line_r_country_r_order_r_line ON return_line (r_country, r_order, r_line);
