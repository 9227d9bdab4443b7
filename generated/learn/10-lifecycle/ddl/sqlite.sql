-- The tables of schema first_lifecycle for SQLite, emitted by ecomc.
-- Lesson 10: a first lifecycle. A row can have a life: states, events that happen in them, and transitions. Customers
-- come over two years; while they are active they visit at a rate that their tier raises and the season shapes; each
-- visit is an order with its items; one day they are lost, and that state is left no more. `live` fields follow what
-- happens later: what a customer has spent, and the tier that follows from it. An order reads the tier as it was before
-- it, so the first order of a future Gold customer is an order at the Bronze discount. Time runs forward: nothing ever
-- reads what comes after it, except `live` columns, that hold their value at the end.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE product (
  product_id INTEGER NOT NULL,
  name       VARCHAR(60) NOT NULL,
  price      DECIMAL(8,2) NOT NULL,
  CONSTRAINT pk_product PRIMARY KEY (product_id)
);

CREATE TABLE customer (
  customer_id INTEGER NOT NULL,
  joined_at   TIMESTAMP NOT NULL,
  name        VARCHAR(80) NOT NULL,
  spent       DECIMAL(12,2) NOT NULL,
  orders      INTEGER NOT NULL,
  tier        TEXT NOT NULL,
  status      VARCHAR(10) NOT NULL,
  CONSTRAINT pk_customer PRIMARY KEY (customer_id),
  CONSTRAINT ck_customer_tier CHECK (tier IN ('Bronze', 'Silver', 'Gold'))
);

CREATE TABLE "order" (
  order_id    INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  ordered_at  TIMESTAMP NOT NULL,
  tier        TEXT NOT NULL, -- The tier before this order.
  goods       DECIMAL(10,2) NOT NULL,
  total       DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT fk_order_customer_id FOREIGN KEY (customer_id) REFERENCES customer (customer_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_tier CHECK (tier IN ('Bronze', 'Silver', 'Gold'))
);

CREATE TABLE item (
  item_id    INTEGER NOT NULL,
  order_id   INTEGER NOT NULL,
  product_id INTEGER NOT NULL,
  quantity   INTEGER NOT NULL,
  amount     DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_item PRIMARY KEY (item_id),
  CONSTRAINT fk_item_order_id FOREIGN KEY (order_id) REFERENCES "order" (order_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_item_product_id FOREIGN KEY (product_id) REFERENCES product (product_id) DEFERRABLE INITIALLY DEFERRED
);

-- Indexes
CREATE INDEX ix_order_customer_id ON "order" (customer_id);
CREATE INDEX ix_item_order_id ON item (order_id);
CREATE INDEX ix_item_product_id ON item (product_id);
