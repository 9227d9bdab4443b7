-- The tables of schema sandbox for MySQL, emitted by ecomc.
-- A small shop to learn SQL on: 100 customers, 50 products, 200 orders. What it shows: a header that always equals its
-- lines, orders that come after their customer and their products, some products and customers that matter more than
-- others, a season, an import (addresses whose cities lie in their states), and data from files (words that fit their
-- category). Every number below can be measured in the output.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

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
  CONSTRAINT pk_customers PRIMARY KEY (customer_id),
  CONSTRAINT uq_customers_email UNIQUE (email)
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
  CONSTRAINT uq_products_name UNIQUE (name),
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
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customer_id FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE order_items (
  item_id    INT NOT NULL AUTO_INCREMENT,
  order_id   INT NOT NULL,
  product_id INT NOT NULL,
  quantity   INT NOT NULL,
  price      DECIMAL(10,2) NOT NULL,
  subtotal   DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_order_items PRIMARY KEY (item_id),
  CONSTRAINT uq_order_items_order_id_product_id UNIQUE (order_id, product_id),
  CONSTRAINT fk_order_items_order_id FOREIGN KEY (order_id) REFERENCES orders (order_id),
  CONSTRAINT fk_order_items_product_id FOREIGN KEY (product_id) REFERENCES products (product_id),
  CONSTRAINT ck_order_items_1 CHECK (quantity BETWEEN 1 AND 5),
  CONSTRAINT ck_order_items_2 CHECK (subtotal = quantity * price)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='One to five different products an order.';

-- Indexes
CREATE INDEX ix_products_category ON products (category);
CREATE INDEX ix_orders_customer_id ON orders (customer_id);
CREATE INDEX ix_orders_order_date ON orders (order_date);
CREATE INDEX ix_order_items_product_id ON order_items (product_id);
