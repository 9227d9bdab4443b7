-- Makes the tables of schema minimal in an empty DuckDB database and loads them from CSV files. Emitted by ecomc.
--
--   cd <folder of the files> && duckdb <database file> < <this file>

-- Tables

CREATE TABLE customer (
  customer_id INTEGER NOT NULL,
  name        VARCHAR(80) NOT NULL,
  joined_on   DATE NOT NULL,
  CONSTRAINT pk_customer PRIMARY KEY (customer_id)
);

CREATE TABLE "order" (
  order_id    INTEGER NOT NULL,
  ordered_at  TIMESTAMP NOT NULL,
  customer_id INTEGER NOT NULL,
  amount      DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT fk_order_customer_id FOREIGN KEY (customer_id) REFERENCES customer (customer_id),
  CONSTRAINT ck_order_1 CHECK (amount > 0.00)
);

-- Comments
COMMENT ON TABLE "order" IS 'Nobody orders before they join.';

-- Rows: an empty field is NULL, "" is the empty text
COPY customer (customer_id, name, joined_on) FROM 'customer.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
COPY "order" (order_id, ordered_at, customer_id, amount) FROM 'order.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
