-- The tables of schema shop for SQLite, emitted by ecomc.
-- A shop, small enough to read.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

-- partition by trunc(date(placed_at), month): an index on what it reads; a partitioned table would need it in every key
CREATE TABLE "order" (
  order_id  INTEGER NOT NULL,
  token     TEXT NOT NULL,
  placed_at TIMESTAMP NOT NULL,
  channel   TEXT NOT NULL,
  paid      BOOLEAN,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT uq_order_token UNIQUE (token),
  CONSTRAINT ck_order_channel CHECK (channel IN ('Website', 'Email', 'Phone'))
);

CREATE TABLE product_catalog (
  sku   VARCHAR(12) NOT NULL,
  name  VARCHAR(120) NOT NULL, -- Shown to customers.
  ean   CHAR(13),
  price DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_product_catalog PRIMARY KEY (sku),
  CONSTRAINT uq_product_catalog_name UNIQUE (name),
  CONSTRAINT uq_product_catalog_ean UNIQUE (ean)
);

-- What was bought, line by line.
CREATE TABLE order_item (
  order_item_id INTEGER NOT NULL,
  order_id      INTEGER NOT NULL,
  product_id    VARCHAR(12) NOT NULL,
  quantity      INTEGER NOT NULL, -- Pieces; never 0.
  warehouse_no  VARCHAR(4) NOT NULL, -- Where it came from; warehouses are no table.
  CONSTRAINT pk_order_item PRIMARY KEY (order_item_id),
  CONSTRAINT fk_order_item_order_id FOREIGN KEY (order_id) REFERENCES "order" (order_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_order_item_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_item_1 CHECK (quantity > 0)
);

CREATE TABLE promotion (
  promotion_id INTEGER NOT NULL,
  day          DATE NOT NULL,
  CONSTRAINT pk_promotion PRIMARY KEY (promotion_id)
);

CREATE TABLE promoted (
  promotion_id INTEGER NOT NULL,
  product_id   VARCHAR(12) NOT NULL,
  CONSTRAINT pk_promoted PRIMARY KEY (promotion_id, product_id),
  CONSTRAINT fk_promoted_promotion_id FOREIGN KEY (promotion_id) REFERENCES promotion (promotion_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_promoted_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku) DEFERRABLE INITIALLY DEFERRED
);

-- Indexes
CREATE INDEX ix_order_channel_placed_at ON "order" (channel, placed_at);
CREATE INDEX ix_order_placed_at ON "order" (placed_at);
CREATE INDEX ix_product_catalog_price_name ON product_catalog (price, name);
CREATE INDEX ix_order_item_order_id ON order_item (order_id);
CREATE INDEX ix_order_item_product_id ON order_item (product_id);
CREATE INDEX ix_promoted_product_id ON promoted (product_id);
