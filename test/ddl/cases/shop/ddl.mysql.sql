-- The tables of schema shop for MySQL, emitted by ecomc.
-- A shop, small enough to read.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

-- Tables

-- partition by trunc(date(placed_at), month): an index on what it reads; a partitioned table would need it in every key
CREATE TABLE `order` (
  order_id  INT NOT NULL AUTO_INCREMENT,
  token     CHAR(36) NOT NULL,
  placed_at DATETIME NOT NULL,
  channel   ENUM('Website', 'Email', 'Phone') NOT NULL,
  paid      BOOLEAN,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT uq_order_token UNIQUE (token)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE product_catalog (
  sku   VARCHAR(12) NOT NULL,
  name  VARCHAR(120) NOT NULL COMMENT 'Shown to customers.',
  ean   CHAR(13),
  price DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_product_catalog PRIMARY KEY (sku),
  CONSTRAINT uq_product_catalog_name UNIQUE (name),
  CONSTRAINT uq_product_catalog_ean UNIQUE (ean)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE order_item (
  order_item_id INT NOT NULL AUTO_INCREMENT,
  order_id      INT NOT NULL,
  product_id    VARCHAR(12) NOT NULL,
  quantity      INT NOT NULL COMMENT 'Pieces; never 0.',
  warehouse_no  VARCHAR(4) NOT NULL COMMENT 'Where it came from; warehouses are no table.',
  CONSTRAINT pk_order_item PRIMARY KEY (order_item_id),
  CONSTRAINT fk_order_item_order_id FOREIGN KEY (order_id) REFERENCES `order` (order_id),
  CONSTRAINT fk_order_item_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku),
  CONSTRAINT ck_order_item_1 CHECK (quantity > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='What was bought, line by line.';

CREATE TABLE promotion (
  promotion_id INT NOT NULL AUTO_INCREMENT,
  day          DATE NOT NULL,
  CONSTRAINT pk_promotion PRIMARY KEY (promotion_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE promoted (
  promotion_id INT NOT NULL,
  product_id   VARCHAR(12) NOT NULL,
  CONSTRAINT pk_promoted PRIMARY KEY (promotion_id, product_id),
  CONSTRAINT fk_promoted_promotion_id FOREIGN KEY (promotion_id) REFERENCES promotion (promotion_id),
  CONSTRAINT fk_promoted_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- Indexes
CREATE INDEX ix_order_channel_placed_at ON `order` (channel, placed_at);
CREATE INDEX ix_order_placed_at ON `order` (placed_at);
CREATE INDEX ix_product_catalog_price_name ON product_catalog (price, name);
CREATE INDEX ix_order_item_order_id ON order_item (order_id);
CREATE INDEX ix_order_item_product_id ON order_item (product_id);
CREATE INDEX ix_promoted_product_id ON promoted (product_id);
