-- Makes the tables of schema marketplace in an empty MySQL database and loads them from CSV files. Emitted by ecomc.
--
--   cd <folder of the files> && mysql --local-infile=1 --database=<database> < <this file>
--
-- The server must allow it: SET GLOBAL local_infile = ON. LOAD DATA cannot tell an empty text from NULL: in a column
-- that may be NULL, "" becomes NULL. With LOCAL, rows that do not fit give warnings, not errors: run checks/mysql.sql.

SET NAMES utf8mb4;
SET @sql_mode_before = @@sql_mode, sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO');

-- Tables

CREATE TABLE brand (
  brand_id   INT NOT NULL AUTO_INCREMENT,
  brand_name VARCHAR(80) NOT NULL,
  country    VARCHAR(60) NOT NULL,
  created_at DATETIME NOT NULL,
  CONSTRAINT pk_brand PRIMARY KEY (brand_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='A brand makes things of one department, the root of some categories.';

CREATE TABLE category (
  category_id        INT NOT NULL AUTO_INCREMENT,
  category_name      VARCHAR(80) NOT NULL,
  parent_category_id INT,
  level              INT NOT NULL,
  created_at         DATETIME NOT NULL,
  CONSTRAINT pk_category PRIMARY KEY (category_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Three departments and what they sell.';

CREATE TABLE seller (
  seller_id   INT NOT NULL AUTO_INCREMENT,
  seller_name VARCHAR(80) NOT NULL,
  join_date   DATE NOT NULL,
  seller_type ENUM('Individual', 'Business', 'Official') NOT NULL,
  rating      DECIMAL(2,1) NOT NULL,
  country     VARCHAR(60) NOT NULL,
  CONSTRAINT pk_seller PRIMARY KEY (seller_id),
  CONSTRAINT ck_seller_1 CHECK (rating BETWEEN 0.0 AND 5.0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE product (
  product_id     INT NOT NULL AUTO_INCREMENT,
  product_name   VARCHAR(120) NOT NULL,
  category_id    INT NOT NULL,
  brand_id       INT NOT NULL,
  seller_id      INT NOT NULL,
  price          DECIMAL(10,2) NOT NULL,
  discount_price DECIMAL(10,2) NOT NULL,
  stock_qty      INT NOT NULL COMMENT 'What is left: lots of 250 come in whenever the shelf would run empty.',
  rating         DECIMAL(2,1) NOT NULL,
  created_at     DATETIME NOT NULL,
  is_active      BOOLEAN NOT NULL,
  CONSTRAINT pk_product PRIMARY KEY (product_id),
  CONSTRAINT ck_product_1 CHECK (price > 0.00),
  CONSTRAINT ck_product_2 CHECK (discount_price <= price),
  CONSTRAINT ck_product_3 CHECK (stock_qty BETWEEN 0 AND 500),
  CONSTRAINT ck_product_4 CHECK (rating BETWEEN 0.0 AND 5.0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='25 sellers share 200 products: some sell a few, some many.';

CREATE TABLE promotion (
  promotion_id   INT NOT NULL AUTO_INCREMENT,
  promotion_name VARCHAR(80) NOT NULL,
  promotion_type ENUM('product', 'category', 'seller', 'flash_sale', 'site_wide') NOT NULL,
  discount_type  ENUM('percentage', 'fixed') NOT NULL,
  discount_value DECIMAL(10,2) NOT NULL COMMENT 'Per cent, or dollars.',
  start_date     DATE NOT NULL COMMENT 'Promotions begin in 2024, when the catalog stands: none promises what is not there yet.',
  end_date       DATE NOT NULL COMMENT 'The last day on which it runs.',
  CONSTRAINT pk_promotion PRIMARY KEY (promotion_id),
  CONSTRAINT ck_promotion_1 CHECK (end_date > start_date)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE promotion_product (
  promotion_product_id INT NOT NULL AUTO_INCREMENT,
  promotion_id         INT NOT NULL,
  product_id           INT NOT NULL,
  CONSTRAINT pk_promotion_product PRIMARY KEY (promotion_product_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='A hundred pairs of a promotion and a product, none twice.';

-- partition by trunc(date(order_date), month): an index on what it reads; a partitioned table would need it in every key
CREATE TABLE `order` (
  order_id     INT NOT NULL AUTO_INCREMENT,
  order_date   DATETIME NOT NULL,
  seller_id    INT NOT NULL,
  status       ENUM('PLACED', 'PAID', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'RETURNED') NOT NULL,
  total_amount DECIMAL(12,2) NOT NULL,
  created_at   DATETIME NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT ck_order_1 CHECK (total_amount >= 0.00)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE order_item (
  order_item_id INT NOT NULL AUTO_INCREMENT,
  order_id      INT NOT NULL,
  product_id    INT NOT NULL,
  quantity      INT NOT NULL,
  unit_price    DECIMAL(10,2) NOT NULL,
  subtotal      DECIMAL(12,2) NOT NULL,
  CONSTRAINT pk_order_item PRIMARY KEY (order_item_id),
  CONSTRAINT ck_order_item_1 CHECK (quantity BETWEEN 1 AND 5),
  CONSTRAINT ck_order_item_2 CHECK (subtotal = quantity * unit_price)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Five to fifteen items, all from the order''s seller.';

-- Rows

LOAD DATA LOCAL INFILE 'brand.csv' INTO TABLE brand CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (brand_id, @v2, @v3, created_at)
  SET brand_name = COALESCE(@v2, 'NULL'),
      country = COALESCE(@v3, 'NULL');

LOAD DATA LOCAL INFILE 'category.csv' INTO TABLE category CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (category_id, @v2, @v3, level, created_at)
  SET category_name = COALESCE(@v2, 'NULL'),
      parent_category_id = NULLIF(@v3, '');

LOAD DATA LOCAL INFILE 'seller.csv' INTO TABLE seller CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (seller_id, @v2, join_date, seller_type, rating, @v6)
  SET seller_name = COALESCE(@v2, 'NULL'),
      country = COALESCE(@v6, 'NULL');

LOAD DATA LOCAL INFILE 'product.csv' INTO TABLE product CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (product_id, @v2, category_id, brand_id, seller_id, price, discount_price, stock_qty, rating, created_at, @v11)
  SET product_name = COALESCE(@v2, 'NULL'),
      is_active = CASE @v11 WHEN 'true' THEN 1 WHEN 'false' THEN 0 END;

LOAD DATA LOCAL INFILE 'promotion.csv' INTO TABLE promotion CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (promotion_id, @v2, promotion_type, discount_type, discount_value, start_date, end_date)
  SET promotion_name = COALESCE(@v2, 'NULL');

LOAD DATA LOCAL INFILE 'promotion_product.csv' INTO TABLE promotion_product CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (promotion_product_id, promotion_id, product_id);

LOAD DATA LOCAL INFILE 'order.csv' INTO TABLE `order` CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (order_id, order_date, seller_id, status, total_amount, created_at);

LOAD DATA LOCAL INFILE 'order_item.csv' INTO TABLE order_item CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (order_item_id, order_id, product_id, quantity, unit_price, subtotal);

-- Keys, indexes and foreign keys

ALTER TABLE brand
  ADD CONSTRAINT uq_brand_brand_name UNIQUE (brand_name);

ALTER TABLE category
  ADD CONSTRAINT uq_category_category_name UNIQUE (category_name),
  ADD INDEX ix_category_parent_category_id (parent_category_id),
  ADD CONSTRAINT fk_category_parent_category_id FOREIGN KEY (parent_category_id) REFERENCES category (category_id) ON DELETE SET NULL;

ALTER TABLE seller
  ADD CONSTRAINT uq_seller_seller_name UNIQUE (seller_name);

ALTER TABLE product
  ADD INDEX ix_product_category_id (category_id),
  ADD INDEX ix_product_brand_id (brand_id),
  ADD INDEX ix_product_seller_id (seller_id),
  ADD CONSTRAINT fk_product_category_id FOREIGN KEY (category_id) REFERENCES category (category_id),
  ADD CONSTRAINT fk_product_brand_id FOREIGN KEY (brand_id) REFERENCES brand (brand_id),
  ADD CONSTRAINT fk_product_seller_id FOREIGN KEY (seller_id) REFERENCES seller (seller_id);

ALTER TABLE promotion_product
  ADD CONSTRAINT uq_promotion_product_promotion_id_product_id UNIQUE (promotion_id, product_id),
  ADD INDEX ix_promotion_product_product_id (product_id),
  ADD CONSTRAINT fk_promotion_product_promotion_id FOREIGN KEY (promotion_id) REFERENCES promotion (promotion_id),
  ADD CONSTRAINT fk_promotion_product_product_id FOREIGN KEY (product_id) REFERENCES product (product_id);

ALTER TABLE `order`
  ADD INDEX ix_order_order_date (order_date),
  ADD INDEX ix_order_seller_id (seller_id),
  ADD CONSTRAINT fk_order_seller_id FOREIGN KEY (seller_id) REFERENCES seller (seller_id);

ALTER TABLE order_item
  ADD INDEX ix_order_item_order_id (order_id),
  ADD INDEX ix_order_item_product_id (product_id),
  ADD CONSTRAINT fk_order_item_order_id FOREIGN KEY (order_id) REFERENCES `order` (order_id),
  ADD CONSTRAINT fk_order_item_product_id FOREIGN KEY (product_id) REFERENCES product (product_id);

SET sql_mode = @sql_mode_before;
ANALYZE TABLE brand, category, seller, product, promotion, promotion_product, `order`, order_item;
