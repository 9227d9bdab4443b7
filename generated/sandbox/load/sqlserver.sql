-- Makes the tables of schema sandbox in an empty SQL Server database and loads them from CSV files. Emitted by ecomc.
--
--   sqlcmd -S <server> -d <database> -v data=<folder of the files, as the server sees it> -i <this file>
--
-- BULK INSERT is done by the server: the files must be where it can read them, in UTF-8 as they are.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT, NOCOUNT ON;

-- Tables

CREATE TABLE customers (
  customer_id INT NOT NULL IDENTITY(1,1),
  name        NVARCHAR(80) NOT NULL,
  email       NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
  phone       NVARCHAR(20) NOT NULL,
  address     NVARCHAR(80) NOT NULL,
  city        NVARCHAR(40) NOT NULL,
  state       NCHAR(2) NOT NULL,
  zip_code    NCHAR(5) NOT NULL,
  created_at  DATETIME2(0) NOT NULL,
  CONSTRAINT pk_customers PRIMARY KEY (customer_id)
);

CREATE TABLE products (
  product_id     INT NOT NULL IDENTITY(1,1),
  name           NVARCHAR(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
  category       NVARCHAR(11) COLLATE Latin1_General_100_BIN2 NOT NULL,
  price          DECIMAL(10,2) NOT NULL,
  description    NVARCHAR(400) NOT NULL,
  stock_quantity INT NOT NULL,
  created_at     DATETIME2(0) NOT NULL,
  CONSTRAINT pk_products PRIMARY KEY (product_id),
  CONSTRAINT ck_products_category CHECK (category IN (N'Electronics', N'Clothing', N'Home', N'Books', N'Toys', N'Sports', N'Beauty', N'Garden')),
  CONSTRAINT ck_products_1 CHECK (price BETWEEN 10.00 AND 500.00),
  CONSTRAINT ck_products_2 CHECK (stock_quantity BETWEEN 0 AND 1000)
);

CREATE TABLE orders (
  order_id         INT NOT NULL IDENTITY(1,1),
  customer_id      INT NOT NULL,
  order_date       DATETIME2(0) NOT NULL,
  status           NVARCHAR(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
  shipping_address NVARCHAR(80) NOT NULL,
  total_amount     DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_orders PRIMARY KEY (order_id),
  CONSTRAINT ck_orders_status CHECK (status IN (N'pending', N'processing', N'shipped', N'delivered', N'cancelled'))
);

CREATE TABLE order_items (
  item_id    INT NOT NULL IDENTITY(1,1),
  order_id   INT NOT NULL,
  product_id INT NOT NULL,
  quantity   INT NOT NULL,
  price      DECIMAL(10,2) NOT NULL,
  subtotal   DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_order_items PRIMARY KEY (item_id),
  CONSTRAINT ck_order_items_1 CHECK (quantity BETWEEN 1 AND 5),
  CONSTRAINT ck_order_items_2 CHECK (subtotal = quantity * price)
);

-- Comments

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Who buys. Mail addresses follow names, and cities lie in their states.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'customers';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'A number of the range that is kept free for fiction.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'customers', @level2type = N'COLUMN', @level2name = N'phone';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'What is sold: a word and a style that fit the category, at a price that fits the word.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'products';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'What its items cost; written once, so the two cannot disagree.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'orders', @level2type = N'COLUMN', @level2name = N'total_amount';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'One to five different products an order.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'order_items';

GO

-- Rows

BULK INSERT customers FROM N'$(data)/customers.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

BULK INSERT products FROM N'$(data)/products.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

BULK INSERT orders FROM N'$(data)/orders.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

BULK INSERT order_items FROM N'$(data)/order_items.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

-- Keys

ALTER TABLE customers
  ADD CONSTRAINT uq_customers_email UNIQUE (email);

ALTER TABLE products
  ADD CONSTRAINT uq_products_name UNIQUE (name);

ALTER TABLE order_items
  ADD CONSTRAINT uq_order_items_order_id_product_id UNIQUE (order_id, product_id);

-- Indexes
CREATE INDEX ix_products_category ON products (category);
CREATE INDEX ix_orders_customer_id ON orders (customer_id);
CREATE INDEX ix_orders_order_date ON orders (order_date);
CREATE INDEX ix_order_items_product_id ON order_items (product_id);

-- Foreign keys

ALTER TABLE orders
  ADD CONSTRAINT fk_orders_customer_id FOREIGN KEY (customer_id) REFERENCES customers (customer_id);

ALTER TABLE order_items
  ADD CONSTRAINT fk_order_items_order_id FOREIGN KEY (order_id) REFERENCES orders (order_id),
      CONSTRAINT fk_order_items_product_id FOREIGN KEY (product_id) REFERENCES products (product_id);
