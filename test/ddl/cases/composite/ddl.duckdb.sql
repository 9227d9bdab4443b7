-- The tables of schema composite for DuckDB, emitted by ecomc.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

-- Tables

CREATE TABLE country (
  code VARCHAR(2) NOT NULL,
  name VARCHAR(60) NOT NULL,
  CONSTRAINT pk_country PRIMARY KEY (code)
);

CREATE TABLE "order" (
  country_code VARCHAR(2) NOT NULL,
  number       INTEGER NOT NULL,
  day          DATE NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (country_code, number),
  CONSTRAINT fk_order_country_code FOREIGN KEY (country_code) REFERENCES country (code)
);

CREATE TABLE order_line (
  order_country VARCHAR(2) NOT NULL,
  order_number  INTEGER NOT NULL,
  line_no       INTEGER NOT NULL,
  amount        DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_order_line PRIMARY KEY (order_country, order_number, line_no),
  CONSTRAINT fk_order_line_order_country_order_number FOREIGN KEY (order_country, order_number) REFERENCES "order" (country_code, number)
);

-- l_country, l_order, l_line refers to order_line (order_country, order_number, line_no) on delete cascade: DuckDB has
-- no actions on delete; the row that is referred to cannot be deleted
CREATE TABLE return_line (
  return_id INTEGER NOT NULL,
  l_country VARCHAR(2) NOT NULL,
  l_order   INTEGER NOT NULL,
  l_line    INTEGER NOT NULL,
  r_country VARCHAR(2),
  r_order   INTEGER,
  r_line    INTEGER,
  CONSTRAINT pk_return_line PRIMARY KEY (return_id),
  CONSTRAINT uq_return_line_l_country_l_order_l_line UNIQUE (l_country, l_order, l_line),
  CONSTRAINT fk_return_line_l_country_l_order_l_line FOREIGN KEY (l_country, l_order, l_line) REFERENCES order_line (order_country, order_number, line_no),
  CONSTRAINT fk_return_line_r_country_r_order_r_line FOREIGN KEY (r_country, r_order, r_line) REFERENCES order_line (order_country, order_number, line_no),
  CONSTRAINT ck_return_line_1 CHECK (r_country IS NULL OR NOT (r_country = l_country AND r_country IS NOT NULL AND r_order = l_order AND r_order IS NOT NULL AND r_line = l_line AND r_line IS NOT NULL))
);
