-- The tables of schema minimal for DuckDB, emitted by ecomc.
-- The smallest schema that is one: customers, and what they order.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

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
