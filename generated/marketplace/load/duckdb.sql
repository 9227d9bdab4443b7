-- Makes the tables of schema marketplace in an empty DuckDB database and loads them from CSV files. Emitted by ecomc.
--
--   cd <folder of the files> && duckdb <database file> < <this file>

-- Types
CREATE TYPE seller_type AS ENUM ('Individual', 'Business', 'Official');
CREATE TYPE order_status AS ENUM ('PLACED', 'PAID', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'RETURNED');
CREATE TYPE promotion_type AS ENUM ('product', 'category', 'seller', 'flash_sale', 'site_wide');
CREATE TYPE discount_type AS ENUM ('percentage', 'fixed');

-- Tables

CREATE TABLE brand (
  brand_id   INTEGER NOT NULL,
  brand_name VARCHAR(80) NOT NULL,
  country    VARCHAR(60) NOT NULL,
  created_at TIMESTAMP NOT NULL,
  CONSTRAINT pk_brand PRIMARY KEY (brand_id),
  CONSTRAINT uq_brand_brand_name UNIQUE (brand_name)
);

-- parent_category_id refers to category (category_id): not declared, the checks look for orphans (DuckDB lets no
-- statement insert a row together with the row that it refers to)
CREATE TABLE category (
  category_id        INTEGER NOT NULL,
  category_name      VARCHAR(80) NOT NULL,
  parent_category_id INTEGER,
  level              INTEGER NOT NULL,
  created_at         TIMESTAMP NOT NULL,
  CONSTRAINT pk_category PRIMARY KEY (category_id),
  CONSTRAINT uq_category_category_name UNIQUE (category_name)
);

CREATE TABLE seller (
  seller_id   INTEGER NOT NULL,
  seller_name VARCHAR(80) NOT NULL,
  join_date   DATE NOT NULL,
  seller_type seller_type NOT NULL,
  rating      DECIMAL(2,1) NOT NULL,
  country     VARCHAR(60) NOT NULL,
  CONSTRAINT pk_seller PRIMARY KEY (seller_id),
  CONSTRAINT uq_seller_seller_name UNIQUE (seller_name),
  CONSTRAINT ck_seller_1 CHECK (rating BETWEEN 0.0 AND 5.0)
);

CREATE TABLE product (
  product_id     INTEGER NOT NULL,
  product_name   VARCHAR(120) NOT NULL,
  category_id    INTEGER NOT NULL,
  brand_id       INTEGER NOT NULL,
  seller_id      INTEGER NOT NULL,
  price          DECIMAL(10,2) NOT NULL,
  discount_price DECIMAL(10,2) NOT NULL,
  stock_qty      INTEGER NOT NULL,
  rating         DECIMAL(2,1) NOT NULL,
  created_at     TIMESTAMP NOT NULL,
  is_active      BOOLEAN NOT NULL,
  CONSTRAINT pk_product PRIMARY KEY (product_id),
  CONSTRAINT fk_product_category_id FOREIGN KEY (category_id) REFERENCES category (category_id),
  CONSTRAINT fk_product_brand_id FOREIGN KEY (brand_id) REFERENCES brand (brand_id),
  CONSTRAINT fk_product_seller_id FOREIGN KEY (seller_id) REFERENCES seller (seller_id),
  CONSTRAINT ck_product_1 CHECK (price > 0.00),
  CONSTRAINT ck_product_2 CHECK (discount_price <= price),
  CONSTRAINT ck_product_3 CHECK (stock_qty BETWEEN 0 AND 500),
  CONSTRAINT ck_product_4 CHECK (rating BETWEEN 0.0 AND 5.0)
);

CREATE TABLE promotion (
  promotion_id   INTEGER NOT NULL,
  promotion_name VARCHAR(80) NOT NULL,
  promotion_type promotion_type NOT NULL,
  discount_type  discount_type NOT NULL,
  discount_value DECIMAL(10,2) NOT NULL,
  start_date     DATE NOT NULL,
  end_date       DATE NOT NULL,
  CONSTRAINT pk_promotion PRIMARY KEY (promotion_id),
  CONSTRAINT ck_promotion_1 CHECK (end_date > start_date)
);

CREATE TABLE promotion_product (
  promotion_product_id INTEGER NOT NULL,
  promotion_id         INTEGER NOT NULL,
  product_id           INTEGER NOT NULL,
  CONSTRAINT pk_promotion_product PRIMARY KEY (promotion_product_id),
  CONSTRAINT uq_promotion_product_promotion_id_product_id UNIQUE (promotion_id, product_id),
  CONSTRAINT fk_promotion_product_promotion_id FOREIGN KEY (promotion_id) REFERENCES promotion (promotion_id),
  CONSTRAINT fk_promotion_product_product_id FOREIGN KEY (product_id) REFERENCES product (product_id)
);

-- partition by trunc(date(order_date), month): no partitions, no index: columns are scanned by ranges
CREATE TABLE "order" (
  order_id     INTEGER NOT NULL,
  order_date   TIMESTAMP NOT NULL,
  seller_id    INTEGER NOT NULL,
  status       order_status NOT NULL,
  total_amount DECIMAL(12,2) NOT NULL,
  created_at   TIMESTAMP NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT fk_order_seller_id FOREIGN KEY (seller_id) REFERENCES seller (seller_id),
  CONSTRAINT ck_order_1 CHECK (total_amount >= 0.00)
);

CREATE TABLE order_item (
  order_item_id INTEGER NOT NULL,
  order_id      INTEGER NOT NULL,
  product_id    INTEGER NOT NULL,
  quantity      INTEGER NOT NULL,
  unit_price    DECIMAL(10,2) NOT NULL,
  subtotal      DECIMAL(12,2) NOT NULL,
  CONSTRAINT pk_order_item PRIMARY KEY (order_item_id),
  CONSTRAINT fk_order_item_order_id FOREIGN KEY (order_id) REFERENCES "order" (order_id),
  CONSTRAINT fk_order_item_product_id FOREIGN KEY (product_id) REFERENCES product (product_id),
  CONSTRAINT ck_order_item_1 CHECK (quantity BETWEEN 1 AND 5),
  CONSTRAINT ck_order_item_2 CHECK (subtotal = quantity * unit_price)
);

-- Comments
COMMENT ON TABLE brand IS 'A brand makes things of one department, the root of some categories.';
COMMENT ON TABLE category IS 'Three departments and what they sell.';
COMMENT ON TABLE product IS '25 sellers share 200 products: some sell a few, some many.';
COMMENT ON COLUMN product.stock_qty IS 'What is left: lots of 250 come in whenever the shelf would run empty.';
COMMENT ON COLUMN promotion.discount_value IS 'Per cent, or dollars.';
COMMENT ON COLUMN promotion.start_date IS 'Promotions begin in 2024, when the catalog stands: none promises what is not there yet.';
COMMENT ON COLUMN promotion.end_date IS 'The last day on which it runs.';
COMMENT ON TABLE promotion_product IS 'A hundred pairs of a promotion and a product, none twice.';
COMMENT ON TABLE order_item IS 'Five to fifteen items, all from the order''s seller.';

-- Rows: an empty field is NULL, "" is the empty text
COPY brand (brand_id, brand_name, country, created_at) FROM 'brand.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
COPY category (category_id, category_name, parent_category_id, level, created_at) FROM 'category.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
COPY seller (seller_id, seller_name, join_date, seller_type, rating, country) FROM 'seller.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
COPY product (product_id, product_name, category_id, brand_id, seller_id, price, discount_price, stock_qty, rating, created_at, is_active) FROM 'product.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
COPY promotion (promotion_id, promotion_name, promotion_type, discount_type, discount_value, start_date, end_date) FROM 'promotion.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
COPY promotion_product (promotion_product_id, promotion_id, product_id) FROM 'promotion_product.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
COPY "order" (order_id, order_date, seller_id, status, total_amount, created_at) FROM 'order.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
COPY order_item (order_item_id, order_id, product_id, quantity, unit_price, subtotal) FROM 'order_item.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
