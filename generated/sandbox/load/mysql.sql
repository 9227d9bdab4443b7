-- Makes the tables of schema sandbox in an empty MySQL database and loads them from CSV files. Emitted by ecomc.
--
--   cd <folder of the files> && mysql --local-infile=1 --database=<database> < <this file>
--
-- The server must allow it: SET GLOBAL local_infile = ON. LOAD DATA cannot tell an empty text from NULL: in a column
-- that may be NULL, "" becomes NULL. With LOCAL, rows that do not fit give warnings, not errors: run checks/mysql.sql.

SET NAMES utf8mb4;
SET @sql_mode_before = @@sql_mode, sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO');

-- Tables

CREATE TABLE customers (
  customer_id INT NOT NULL AUTO_INCREMENT,
  name        VARCHAR(80) NOT NULL,
  email       VARCHAR(120) NOT NULL,
  phone       VARCHAR(20) NOT NULL COMMENT 'A number of the range that is kept free for fiction.',
  address     VARCHAR(80) NOT NULL,
  city        VARCHAR(40) NOT NULL,
  state       CHAR(2) NOT NULL,
  zip_code    CHAR(5) NOT NULL,
  created_at  DATETIME NOT NULL,
  CONSTRAINT pk_customers PRIMARY KEY (customer_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Who buys. Mail addresses follow names, and cities lie in their states.';

CREATE TABLE products (
  product_id     INT NOT NULL AUTO_INCREMENT,
  name           VARCHAR(80) NOT NULL,
  category       ENUM('Electronics', 'Clothing', 'Home', 'Books', 'Toys', 'Sports', 'Beauty', 'Garden') NOT NULL,
  price          DECIMAL(10,2) NOT NULL,
  description    VARCHAR(400) NOT NULL,
  stock_quantity INT NOT NULL,
  created_at     DATETIME NOT NULL,
  CONSTRAINT pk_products PRIMARY KEY (product_id),
  CONSTRAINT ck_products_1 CHECK (price BETWEEN 10.00 AND 500.00),
  CONSTRAINT ck_products_2 CHECK (stock_quantity BETWEEN 0 AND 1000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='What is sold: a word and a style that fit the category, at a price that fits the word.';

CREATE TABLE orders (
  order_id         INT NOT NULL AUTO_INCREMENT,
  customer_id      INT NOT NULL,
  order_date       DATETIME NOT NULL,
  status           ENUM('pending', 'processing', 'shipped', 'delivered', 'cancelled') NOT NULL,
  shipping_address VARCHAR(80) NOT NULL,
  total_amount     DECIMAL(10,2) NOT NULL COMMENT 'What its items cost; written once, so the two cannot disagree.',
  CONSTRAINT pk_orders PRIMARY KEY (order_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE order_items (
  item_id    INT NOT NULL AUTO_INCREMENT,
  order_id   INT NOT NULL,
  product_id INT NOT NULL,
  quantity   INT NOT NULL,
  price      DECIMAL(10,2) NOT NULL,
  subtotal   DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_order_items PRIMARY KEY (item_id),
  CONSTRAINT ck_order_items_1 CHECK (quantity BETWEEN 1 AND 5),
  CONSTRAINT ck_order_items_2 CHECK (subtotal = quantity * price)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='One to five different products an order.';

-- Rows

LOAD DATA LOCAL INFILE 'customers.csv' INTO TABLE customers CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (customer_id, @v2, @v3, @v4, @v5, @v6, @v7, @v8, created_at)
  SET name = COALESCE(@v2, 'NULL'),
      email = COALESCE(@v3, 'NULL'),
      phone = COALESCE(@v4, 'NULL'),
      address = COALESCE(@v5, 'NULL'),
      city = COALESCE(@v6, 'NULL'),
      state = COALESCE(@v7, 'NULL'),
      zip_code = COALESCE(@v8, 'NULL');

LOAD DATA LOCAL INFILE 'products.csv' INTO TABLE products CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (product_id, @v2, category, price, @v5, stock_quantity, created_at)
  SET name = COALESCE(@v2, 'NULL'),
      description = COALESCE(@v5, 'NULL');

LOAD DATA LOCAL INFILE 'orders.csv' INTO TABLE orders CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (order_id, customer_id, order_date, status, @v5, total_amount)
  SET shipping_address = COALESCE(@v5, 'NULL');

LOAD DATA LOCAL INFILE 'order_items.csv' INTO TABLE order_items CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (item_id, order_id, product_id, quantity, price, subtotal);

-- Keys, indexes and foreign keys

ALTER TABLE customers
  ADD CONSTRAINT uq_customers_email UNIQUE (email);

ALTER TABLE products
  ADD CONSTRAINT uq_products_name UNIQUE (name),
  ADD INDEX ix_products_category (category);

ALTER TABLE orders
  ADD INDEX ix_orders_customer_id (customer_id),
  ADD INDEX ix_orders_order_date (order_date),
  ADD CONSTRAINT fk_orders_customer_id FOREIGN KEY (customer_id) REFERENCES customers (customer_id);

ALTER TABLE order_items
  ADD CONSTRAINT uq_order_items_order_id_product_id UNIQUE (order_id, product_id),
  ADD INDEX ix_order_items_product_id (product_id),
  ADD CONSTRAINT fk_order_items_order_id FOREIGN KEY (order_id) REFERENCES orders (order_id),
  ADD CONSTRAINT fk_order_items_product_id FOREIGN KEY (product_id) REFERENCES products (product_id);

SET sql_mode = @sql_mode_before;
ANALYZE TABLE customers, products, orders, order_items;
