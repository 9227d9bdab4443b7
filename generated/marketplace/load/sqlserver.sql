-- Makes the tables of schema marketplace in an empty SQL Server database and loads them from CSV files. Emitted by ecomc.
--
--   sqlcmd -S <server> -d <database> -v data=<folder of the files, as the server sees it> -i <this file>
--
-- BULK INSERT is done by the server: the files must be where it can read them, in UTF-8 as they are.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT, NOCOUNT ON;

-- Tables

CREATE TABLE brand (
  brand_id   INT NOT NULL IDENTITY(1,1),
  brand_name NVARCHAR(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
  country    NVARCHAR(60) NOT NULL,
  created_at DATETIME2(0) NOT NULL,
  CONSTRAINT pk_brand PRIMARY KEY (brand_id)
);

-- parent_category_id refers to category (category_id) on delete set null: SQL Server wants the actions of a delete to
-- reach each table once; the row that is referred to cannot be deleted
CREATE TABLE category (
  category_id        INT NOT NULL IDENTITY(1,1),
  category_name      NVARCHAR(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
  parent_category_id INT,
  level              INT NOT NULL,
  created_at         DATETIME2(0) NOT NULL,
  CONSTRAINT pk_category PRIMARY KEY (category_id)
);

CREATE TABLE seller (
  seller_id   INT NOT NULL IDENTITY(1,1),
  seller_name NVARCHAR(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
  join_date   DATE NOT NULL,
  seller_type NVARCHAR(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
  rating      DECIMAL(2,1) NOT NULL,
  country     NVARCHAR(60) NOT NULL,
  CONSTRAINT pk_seller PRIMARY KEY (seller_id),
  CONSTRAINT ck_seller_seller_type CHECK (seller_type IN (N'Individual', N'Business', N'Official')),
  CONSTRAINT ck_seller_1 CHECK (rating BETWEEN 0.0 AND 5.0)
);

CREATE TABLE product (
  product_id     INT NOT NULL IDENTITY(1,1),
  product_name   NVARCHAR(120) NOT NULL,
  category_id    INT NOT NULL,
  brand_id       INT NOT NULL,
  seller_id      INT NOT NULL,
  price          DECIMAL(10,2) NOT NULL,
  discount_price DECIMAL(10,2) NOT NULL,
  stock_qty      INT NOT NULL,
  rating         DECIMAL(2,1) NOT NULL,
  created_at     DATETIME2(0) NOT NULL,
  is_active      BIT NOT NULL,
  CONSTRAINT pk_product PRIMARY KEY (product_id),
  CONSTRAINT ck_product_1 CHECK (price > 0.00),
  CONSTRAINT ck_product_2 CHECK (discount_price <= price),
  CONSTRAINT ck_product_3 CHECK (stock_qty BETWEEN 0 AND 500),
  CONSTRAINT ck_product_4 CHECK (rating BETWEEN 0.0 AND 5.0)
);

CREATE TABLE promotion (
  promotion_id   INT NOT NULL IDENTITY(1,1),
  promotion_name NVARCHAR(80) NOT NULL,
  promotion_type NVARCHAR(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
  discount_type  NVARCHAR(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
  discount_value DECIMAL(10,2) NOT NULL,
  start_date     DATE NOT NULL,
  end_date       DATE NOT NULL,
  CONSTRAINT pk_promotion PRIMARY KEY (promotion_id),
  CONSTRAINT ck_promotion_promotion_type CHECK (promotion_type IN (N'product', N'category', N'seller', N'flash_sale', N'site_wide')),
  CONSTRAINT ck_promotion_discount_type CHECK (discount_type IN (N'percentage', N'fixed')),
  CONSTRAINT ck_promotion_1 CHECK (end_date > start_date)
);

CREATE TABLE promotion_product (
  promotion_product_id INT NOT NULL IDENTITY(1,1),
  promotion_id         INT NOT NULL,
  product_id           INT NOT NULL,
  CONSTRAINT pk_promotion_product PRIMARY KEY (promotion_product_id)
);

-- partition by trunc(date(order_date), month): an index on what it reads; a partitioned table would need it in every key
CREATE TABLE [order] (
  order_id     INT NOT NULL IDENTITY(1,1),
  order_date   DATETIME2(0) NOT NULL,
  seller_id    INT NOT NULL,
  status       NVARCHAR(9) COLLATE Latin1_General_100_BIN2 NOT NULL,
  total_amount DECIMAL(12,2) NOT NULL,
  created_at   DATETIME2(0) NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT ck_order_status CHECK (status IN (N'PLACED', N'PAID', N'SHIPPED', N'DELIVERED', N'CANCELLED', N'RETURNED')),
  CONSTRAINT ck_order_1 CHECK (total_amount >= 0.00)
);

CREATE TABLE order_item (
  order_item_id INT NOT NULL IDENTITY(1,1),
  order_id      INT NOT NULL,
  product_id    INT NOT NULL,
  quantity      INT NOT NULL,
  unit_price    DECIMAL(10,2) NOT NULL,
  subtotal      DECIMAL(12,2) NOT NULL,
  CONSTRAINT pk_order_item PRIMARY KEY (order_item_id),
  CONSTRAINT ck_order_item_1 CHECK (quantity BETWEEN 1 AND 5),
  CONSTRAINT ck_order_item_2 CHECK (subtotal = quantity * unit_price)
);

-- Comments

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'A brand makes things of one department, the root of some categories.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'brand';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Three departments and what they sell.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'category';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'25 sellers share 200 products: some sell a few, some many.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'product';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'What is left: lots of 250 come in whenever the shelf would run empty.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'product', @level2type = N'COLUMN', @level2name = N'stock_qty';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Per cent, or dollars.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'promotion', @level2type = N'COLUMN', @level2name = N'discount_value';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Promotions begin in 2024, when the catalog stands: none promises what is not there yet.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'promotion', @level2type = N'COLUMN', @level2name = N'start_date';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'The last day on which it runs.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'promotion', @level2type = N'COLUMN', @level2name = N'end_date';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'A hundred pairs of a promotion and a product, none twice.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'promotion_product';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Five to fifteen items, all from the order''s seller.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'order_item';

GO

-- Rows

BULK INSERT brand FROM N'$(data)/brand.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

BULK INSERT category FROM N'$(data)/category.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

BULK INSERT seller FROM N'$(data)/seller.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

CREATE TABLE [#product] (product_id INT, product_name NVARCHAR(120), category_id INT, brand_id INT, seller_id INT, price DECIMAL(10,2), discount_price DECIMAL(10,2), stock_qty INT, rating DECIMAL(2,1), created_at DATETIME2(0), is_active NVARCHAR(5));
BULK INSERT [#product] FROM N'$(data)/product.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
SET IDENTITY_INSERT product ON;
INSERT INTO product WITH (TABLOCK) (product_id, product_name, category_id, brand_id, seller_id, price, discount_price, stock_qty, rating, created_at, is_active) SELECT product_id, product_name, category_id, brand_id, seller_id, price, discount_price, stock_qty, rating, created_at, is_active FROM [#product];
SET IDENTITY_INSERT product OFF;
DROP TABLE [#product];

BULK INSERT promotion FROM N'$(data)/promotion.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

BULK INSERT promotion_product FROM N'$(data)/promotion_product.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

BULK INSERT [order] FROM N'$(data)/order.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

BULK INSERT order_item FROM N'$(data)/order_item.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

-- Keys

ALTER TABLE brand
  ADD CONSTRAINT uq_brand_brand_name UNIQUE (brand_name);

ALTER TABLE category
  ADD CONSTRAINT uq_category_category_name UNIQUE (category_name);

ALTER TABLE seller
  ADD CONSTRAINT uq_seller_seller_name UNIQUE (seller_name);

ALTER TABLE promotion_product
  ADD CONSTRAINT uq_promotion_product_promotion_id_product_id UNIQUE (promotion_id, product_id);

-- Indexes
CREATE INDEX ix_category_parent_category_id ON category (parent_category_id);
CREATE INDEX ix_product_category_id ON product (category_id);
CREATE INDEX ix_product_brand_id ON product (brand_id);
CREATE INDEX ix_product_seller_id ON product (seller_id);
CREATE INDEX ix_promotion_product_product_id ON promotion_product (product_id);
CREATE INDEX ix_order_order_date ON [order] (order_date);
CREATE INDEX ix_order_seller_id ON [order] (seller_id);
CREATE INDEX ix_order_item_order_id ON order_item (order_id);
CREATE INDEX ix_order_item_product_id ON order_item (product_id);

-- Foreign keys

ALTER TABLE category
  ADD CONSTRAINT fk_category_parent_category_id FOREIGN KEY (parent_category_id) REFERENCES category (category_id);

ALTER TABLE product
  ADD CONSTRAINT fk_product_category_id FOREIGN KEY (category_id) REFERENCES category (category_id),
      CONSTRAINT fk_product_brand_id FOREIGN KEY (brand_id) REFERENCES brand (brand_id),
      CONSTRAINT fk_product_seller_id FOREIGN KEY (seller_id) REFERENCES seller (seller_id);

ALTER TABLE promotion_product
  ADD CONSTRAINT fk_promotion_product_promotion_id FOREIGN KEY (promotion_id) REFERENCES promotion (promotion_id),
      CONSTRAINT fk_promotion_product_product_id FOREIGN KEY (product_id) REFERENCES product (product_id);

ALTER TABLE [order]
  ADD CONSTRAINT fk_order_seller_id FOREIGN KEY (seller_id) REFERENCES seller (seller_id);

ALTER TABLE order_item
  ADD CONSTRAINT fk_order_item_order_id FOREIGN KEY (order_id) REFERENCES [order] (order_id),
      CONSTRAINT fk_order_item_product_id FOREIGN KEY (product_id) REFERENCES product (product_id);
