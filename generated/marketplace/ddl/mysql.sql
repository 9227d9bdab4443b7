-- The tables of schema marketplace for MySQL, emitted by ecomc.
-- A marketplace: 25 sellers, 200 products, ten promotions, 100,000 orders and about a million items. What it shows:
-- given rows that form a tree (categories), rows owned by others (a seller's products, an order's items), many-to-many
-- without repeats (promoted products), references weighted by appeal and limited to what is alive and active, a price
-- that a running promotion changes, a stock that moves with what is sold, and a table called `order`, which every
-- dialect takes.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

-- Tables

CREATE TABLE brand (
  brand_id   INT NOT NULL AUTO_INCREMENT,
  brand_name VARCHAR(80) NOT NULL,
  country    VARCHAR(60) NOT NULL,
  created_at DATETIME NOT NULL,
  CONSTRAINT pk_brand PRIMARY KEY (brand_id),
  CONSTRAINT uq_brand_brand_name UNIQUE (brand_name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='A brand makes things of one department, the root of some categories.';

CREATE TABLE category (
  category_id        INT NOT NULL AUTO_INCREMENT,
  category_name      VARCHAR(80) NOT NULL,
  parent_category_id INT,
  level              INT NOT NULL,
  created_at         DATETIME NOT NULL,
  CONSTRAINT pk_category PRIMARY KEY (category_id),
  CONSTRAINT uq_category_category_name UNIQUE (category_name),
  CONSTRAINT fk_category_parent_category_id FOREIGN KEY (parent_category_id) REFERENCES category (category_id) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Three departments and what they sell.';

CREATE TABLE seller (
  seller_id   INT NOT NULL AUTO_INCREMENT,
  seller_name VARCHAR(80) NOT NULL,
  join_date   DATE NOT NULL,
  seller_type ENUM('Individual', 'Business', 'Official') NOT NULL,
  rating      DECIMAL(2,1) NOT NULL,
  country     VARCHAR(60) NOT NULL,
  CONSTRAINT pk_seller PRIMARY KEY (seller_id),
  CONSTRAINT uq_seller_seller_name UNIQUE (seller_name),
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
  CONSTRAINT fk_product_category_id FOREIGN KEY (category_id) REFERENCES category (category_id),
  CONSTRAINT fk_product_brand_id FOREIGN KEY (brand_id) REFERENCES brand (brand_id),
  CONSTRAINT fk_product_seller_id FOREIGN KEY (seller_id) REFERENCES seller (seller_id),
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
  CONSTRAINT pk_promotion_product PRIMARY KEY (promotion_product_id),
  CONSTRAINT uq_promotion_product_promotion_id_product_id UNIQUE (promotion_id, product_id),
  CONSTRAINT fk_promotion_product_promotion_id FOREIGN KEY (promotion_id) REFERENCES promotion (promotion_id),
  CONSTRAINT fk_promotion_product_product_id FOREIGN KEY (product_id) REFERENCES product (product_id)
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
  CONSTRAINT fk_order_seller_id FOREIGN KEY (seller_id) REFERENCES seller (seller_id),
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
  CONSTRAINT fk_order_item_order_id FOREIGN KEY (order_id) REFERENCES `order` (order_id),
  CONSTRAINT fk_order_item_product_id FOREIGN KEY (product_id) REFERENCES product (product_id),
  CONSTRAINT ck_order_item_1 CHECK (quantity BETWEEN 1 AND 5),
  CONSTRAINT ck_order_item_2 CHECK (subtotal = quantity * unit_price)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Five to fifteen items, all from the order''s seller.';

-- Indexes
CREATE INDEX ix_category_parent_category_id ON category (parent_category_id);
CREATE INDEX ix_product_category_id ON product (category_id);
CREATE INDEX ix_product_brand_id ON product (brand_id);
CREATE INDEX ix_product_seller_id ON product (seller_id);
CREATE INDEX ix_promotion_product_product_id ON promotion_product (product_id);
CREATE INDEX ix_order_order_date ON `order` (order_date);
CREATE INDEX ix_order_seller_id ON `order` (seller_id);
CREATE INDEX ix_order_item_order_id ON order_item (order_id);
CREATE INDEX ix_order_item_product_id ON order_item (product_id);
