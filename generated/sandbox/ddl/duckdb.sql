-- The tables of schema sandbox for DuckDB, emitted by ecomc.
-- A small shop to learn SQL on: 100 customers, 50 products, 200 orders. What it shows: a header that always equals its
-- lines, orders that come after their customer and their products, some products and customers that matter more than
-- others, a season, an import (addresses whose cities lie in their states), and data from files (words that fit their
-- category). Every number below can be measured in the output.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

-- Types
CREATE TYPE status AS ENUM ('pending', 'processing', 'shipped', 'delivered', 'cancelled');
CREATE TYPE genre AS ENUM ('Electronics', 'Clothing', 'Home', 'Books', 'Toys', 'Sports', 'Beauty', 'Garden');

-- Tables

CREATE TABLE customers (
  customer_id INTEGER NOT NULL,
  name        VARCHAR(80) NOT NULL,
  email       VARCHAR(120) NOT NULL,
  phone       VARCHAR(20) NOT NULL,
  address     VARCHAR(80) NOT NULL,
  city        VARCHAR(40) NOT NULL,
  state       VARCHAR(2) NOT NULL,
  zip_code    VARCHAR(5) NOT NULL,
  created_at  TIMESTAMP NOT NULL,
  CONSTRAINT pk_customers PRIMARY KEY (customer_id),
  CONSTRAINT uq_customers_email UNIQUE (email)
);

CREATE TABLE products (
  product_id     INTEGER NOT NULL,
  name           VARCHAR(80) NOT NULL,
  category       genre NOT NULL,
  price          DECIMAL(10,2) NOT NULL,
  description    VARCHAR(400) NOT NULL,
  stock_quantity INTEGER NOT NULL,
  created_at     TIMESTAMP NOT NULL,
  CONSTRAINT pk_products PRIMARY KEY (product_id),
  CONSTRAINT uq_products_name UNIQUE (name),
  CONSTRAINT ck_products_1 CHECK (price BETWEEN 10.00 AND 500.00),
  CONSTRAINT ck_products_2 CHECK (stock_quantity BETWEEN 0 AND 1000)
);

CREATE TABLE orders (
  order_id         INTEGER NOT NULL,
  customer_id      INTEGER NOT NULL,
  order_date       TIMESTAMP NOT NULL,
  status           status NOT NULL,
  shipping_address VARCHAR(80) NOT NULL,
  total_amount     DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT fk_orders_customer_id FOREIGN KEY (customer_id) REFERENCES customers (customer_id)
);

CREATE TABLE order_items (
  item_id    INTEGER NOT NULL,
  order_id   INTEGER NOT NULL,
  product_id INTEGER NOT NULL,
  quantity   INTEGER NOT NULL,
  price      DECIMAL(10,2) NOT NULL,
  subtotal   DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_order_items PRIMARY KEY (item_id),
  CONSTRAINT uq_order_items_order_id_product_id UNIQUE (order_id, product_id),
  CONSTRAINT fk_order_items_order_id FOREIGN KEY (order_id) REFERENCES orders (order_id),
  CONSTRAINT fk_order_items_product_id FOREIGN KEY (product_id) REFERENCES products (product_id),
  CONSTRAINT ck_order_items_1 CHECK (quantity BETWEEN 1 AND 5),
  CONSTRAINT ck_order_items_2 CHECK (subtotal = quantity * price)
);

-- Indexes
CREATE INDEX ix_products_category ON products (category);
CREATE INDEX ix_orders_customer_id ON orders (customer_id);
CREATE INDEX ix_orders_order_date ON orders (order_date);
CREATE INDEX ix_order_items_product_id ON order_items (product_id);

-- Comments
COMMENT ON TABLE customers IS 'Who buys. Mail addresses follow names, and cities lie in their states.';
COMMENT ON COLUMN customers.phone IS 'A number of the range that is kept free for fiction.';
COMMENT ON TABLE products IS 'What is sold: a word and a style that fit the category, at a price that fits the word.';
COMMENT ON COLUMN orders.total_amount IS 'What its items cost; written once, so the two cannot disagree.';
COMMENT ON TABLE order_items IS 'One to five different products an order.';
