-- Makes the tables of schema shop in an empty MariaDB database and loads them from CSV files. Emitted by ecomc.
--
--   cd <folder of the files> && mariadb --local-infile=1 --database=<database> < <this file>
--
-- The server must allow it: SET GLOBAL local_infile = ON. LOAD DATA cannot tell an empty text from NULL: in a column
-- that may be NULL, "" becomes NULL. With LOCAL, rows that do not fit give warnings, not errors: run checks/mariadb.sql.

SET NAMES utf8mb4;
SET @sql_mode_before = @@sql_mode, sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO');

-- Tables

-- partition by trunc(date(placed_at), month): an index on what it reads; a partitioned table would need it in every key
CREATE TABLE `order` (
  order_id  INT NOT NULL AUTO_INCREMENT,
  token     UUID NOT NULL,
  placed_at DATETIME NOT NULL,
  channel   ENUM('Website', 'Email', 'Phone') NOT NULL,
  paid      BOOLEAN,
  CONSTRAINT pk_order PRIMARY KEY (order_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

CREATE TABLE product_catalog (
  sku   VARCHAR(12) NOT NULL,
  name  VARCHAR(120) NOT NULL COMMENT 'Shown to customers.',
  ean   CHAR(13),
  price DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_product_catalog PRIMARY KEY (sku)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

CREATE TABLE order_item (
  order_item_id INT NOT NULL AUTO_INCREMENT,
  order_id      INT NOT NULL,
  product_id    VARCHAR(12) NOT NULL,
  quantity      INT NOT NULL COMMENT 'Pieces; never 0.',
  warehouse_no  VARCHAR(4) NOT NULL COMMENT 'Where it came from; warehouses are no table.',
  CONSTRAINT pk_order_item PRIMARY KEY (order_item_id),
  CONSTRAINT ck_order_item_1 CHECK (quantity > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='What was bought, line by line.';

CREATE TABLE promotion (
  promotion_id INT NOT NULL AUTO_INCREMENT,
  day          DATE NOT NULL,
  CONSTRAINT pk_promotion PRIMARY KEY (promotion_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

CREATE TABLE promoted (
  promotion_id INT NOT NULL,
  product_id   VARCHAR(12) NOT NULL,
  CONSTRAINT pk_promoted PRIMARY KEY (promotion_id, product_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- Rows

LOAD DATA LOCAL INFILE 'order.csv' INTO TABLE `order` CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (order_id, token, placed_at, channel, @v5)
  SET paid = CASE @v5 WHEN 'true' THEN 1 WHEN 'false' THEN 0 END;

LOAD DATA LOCAL INFILE 'product_catalog.csv' INTO TABLE product_catalog CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (@v1, @v2, @v3, price)
  SET sku = COALESCE(@v1, 'NULL'),
      name = COALESCE(@v2, 'NULL'),
      ean = CASE WHEN @v3 IS NULL THEN 'NULL' WHEN LENGTH(@v3) > 0 THEN @v3 END;

LOAD DATA LOCAL INFILE 'order_item.csv' INTO TABLE order_item CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (order_item_id, order_id, @v3, quantity, @v5)
  SET product_id = COALESCE(@v3, 'NULL'),
      warehouse_no = COALESCE(@v5, 'NULL');

LOAD DATA LOCAL INFILE 'promotion.csv' INTO TABLE promotion CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (promotion_id, day);

LOAD DATA LOCAL INFILE 'promoted.csv' INTO TABLE promoted CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (promotion_id, @v2)
  SET product_id = COALESCE(@v2, 'NULL');

-- Keys, indexes and foreign keys

ALTER TABLE `order`
  ADD CONSTRAINT uq_order_token UNIQUE (token),
  ADD INDEX ix_order_channel_placed_at (channel, placed_at),
  ADD INDEX ix_order_placed_at (placed_at);

ALTER TABLE product_catalog
  ADD CONSTRAINT uq_product_catalog_name UNIQUE (name),
  ADD CONSTRAINT uq_product_catalog_ean UNIQUE (ean),
  ADD INDEX ix_product_catalog_price_name (price, name);

ALTER TABLE order_item
  ADD INDEX ix_order_item_order_id (order_id),
  ADD INDEX ix_order_item_product_id (product_id),
  ADD CONSTRAINT fk_order_item_order_id FOREIGN KEY (order_id) REFERENCES `order` (order_id),
  ADD CONSTRAINT fk_order_item_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku);

ALTER TABLE promoted
  ADD INDEX ix_promoted_product_id (product_id),
  ADD CONSTRAINT fk_promoted_promotion_id FOREIGN KEY (promotion_id) REFERENCES promotion (promotion_id),
  ADD CONSTRAINT fk_promoted_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku);

SET sql_mode = @sql_mode_before;
ANALYZE TABLE `order`, product_catalog, order_item, promotion, promoted;
