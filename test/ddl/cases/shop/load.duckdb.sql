-- Makes the tables of schema shop in an empty DuckDB database and loads them from CSV files. Emitted by ecomc.
--
--   cd <folder of the files> && duckdb <database file> < <this file>

-- Types
CREATE TYPE channel AS ENUM ('Website', 'Email', 'Phone');

-- Tables

-- partition by trunc(date(placed_at), month): no partitions, no index: columns are scanned by ranges
CREATE TABLE "order" (
  order_id  INTEGER NOT NULL,
  token     UUID NOT NULL,
  placed_at TIMESTAMP NOT NULL,
  channel   channel NOT NULL,
  paid      BOOLEAN,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT uq_order_token UNIQUE (token)
);

CREATE TABLE product_catalog (
  sku   VARCHAR(12) NOT NULL,
  name  VARCHAR(120) NOT NULL,
  ean   VARCHAR(13),
  price DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_product_catalog PRIMARY KEY (sku),
  CONSTRAINT uq_product_catalog_name UNIQUE (name),
  CONSTRAINT uq_product_catalog_ean UNIQUE (ean)
);

CREATE TABLE order_item (
  order_item_id INTEGER NOT NULL,
  order_id      INTEGER NOT NULL,
  product_id    VARCHAR(12) NOT NULL,
  quantity      INTEGER NOT NULL,
  warehouse_no  VARCHAR(4) NOT NULL,
  CONSTRAINT pk_order_item PRIMARY KEY (order_item_id),
  CONSTRAINT fk_order_item_order_id FOREIGN KEY (order_id) REFERENCES "order" (order_id),
  CONSTRAINT fk_order_item_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku),
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
  CONSTRAINT fk_promoted_promotion_id FOREIGN KEY (promotion_id) REFERENCES promotion (promotion_id),
  CONSTRAINT fk_promoted_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku)
);

-- Comments
COMMENT ON COLUMN product_catalog.name IS 'Shown to customers.';
COMMENT ON TABLE order_item IS 'What was bought, line by line.';
COMMENT ON COLUMN order_item.quantity IS 'Pieces; never 0.';
COMMENT ON COLUMN order_item.warehouse_no IS 'Where it came from; warehouses are no table.';

-- Rows: an empty field is NULL, "" is the empty text
COPY "order" (order_id, token, placed_at, channel, paid) FROM 'order.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
COPY product_catalog (sku, name, ean, price) FROM 'product_catalog.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
COPY order_item (order_item_id, order_id, product_id, quantity, warehouse_no) FROM 'order_item.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
COPY promotion (promotion_id, day) FROM 'promotion.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
COPY promoted (promotion_id, product_id) FROM 'promoted.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);

-- Indexes
CREATE INDEX ix_order_channel_placed_at ON "order" (channel, placed_at);
CREATE INDEX ix_product_catalog_price_name ON product_catalog (price, name);
