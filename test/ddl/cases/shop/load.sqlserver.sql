-- Makes the tables of schema shop in an empty SQL Server database and loads them from CSV files. Emitted by ecomc.
--
--   sqlcmd -S <server> -d <database> -v data=<folder of the files, as the server sees it> -i <this file>
--
-- BULK INSERT is done by the server: the files must be where it can read them, in UTF-8 as they are.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT, NOCOUNT ON;

-- Tables

-- partition by trunc(date(placed_at), month): an index on what it reads; a partitioned table would need it in every key
CREATE TABLE [order] (
  order_id  INT NOT NULL IDENTITY(1,1),
  token     UNIQUEIDENTIFIER NOT NULL,
  placed_at DATETIME2(0) NOT NULL,
  channel   NVARCHAR(7) COLLATE Latin1_General_100_BIN2 NOT NULL,
  paid      BIT,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT ck_order_channel CHECK (channel IN (N'Website', N'Email', N'Phone'))
);

CREATE TABLE product_catalog (
  sku   NVARCHAR(12) COLLATE Latin1_General_100_BIN2 NOT NULL,
  name  NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
  ean   NCHAR(13) COLLATE Latin1_General_100_BIN2,
  price DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_product_catalog PRIMARY KEY (sku)
);

CREATE TABLE order_item (
  order_item_id INT NOT NULL IDENTITY(1,1),
  order_id      INT NOT NULL,
  product_id    NVARCHAR(12) COLLATE Latin1_General_100_BIN2 NOT NULL,
  quantity      INT NOT NULL,
  warehouse_no  NVARCHAR(4) NOT NULL,
  CONSTRAINT pk_order_item PRIMARY KEY (order_item_id),
  CONSTRAINT ck_order_item_1 CHECK (quantity > 0)
);

CREATE TABLE promotion (
  promotion_id INT NOT NULL IDENTITY(1,1),
  day          DATE NOT NULL,
  CONSTRAINT pk_promotion PRIMARY KEY (promotion_id)
);

CREATE TABLE promoted (
  promotion_id INT NOT NULL,
  product_id   NVARCHAR(12) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT pk_promoted PRIMARY KEY (promotion_id, product_id)
);

-- Comments

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Shown to customers.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'product_catalog', @level2type = N'COLUMN', @level2name = N'name';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'What was bought, line by line.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'order_item';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Pieces; never 0.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'order_item', @level2type = N'COLUMN', @level2name = N'quantity';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Where it came from; warehouses are no table.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'order_item', @level2type = N'COLUMN', @level2name = N'warehouse_no';

GO

-- Rows

CREATE TABLE [#order] (order_id INT, token UNIQUEIDENTIFIER, placed_at DATETIME2(0), channel NVARCHAR(7), paid NVARCHAR(5));
BULK INSERT [#order] FROM N'$(data)/order.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);
SET IDENTITY_INSERT [order] ON;
INSERT INTO [order] WITH (TABLOCK) (order_id, token, placed_at, channel, paid) SELECT order_id, token, placed_at, channel, paid FROM [#order];
SET IDENTITY_INSERT [order] OFF;
DROP TABLE [#order];

BULK INSERT product_catalog FROM N'$(data)/product_catalog.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

BULK INSERT order_item FROM N'$(data)/order_item.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

BULK INSERT promotion FROM N'$(data)/promotion.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

BULK INSERT promoted FROM N'$(data)/promoted.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

-- Keys

ALTER TABLE [order]
  ADD CONSTRAINT uq_order_token UNIQUE (token);

ALTER TABLE product_catalog
  ADD CONSTRAINT uq_product_catalog_name UNIQUE (name);

-- Indexes
CREATE INDEX ix_order_channel_placed_at ON [order] (channel, placed_at);
CREATE INDEX ix_order_placed_at ON [order] (placed_at);
CREATE UNIQUE INDEX uq_product_catalog_ean ON product_catalog (ean) WHERE ean IS NOT NULL;
CREATE INDEX ix_product_catalog_price_name ON product_catalog (price, name);
CREATE INDEX ix_order_item_order_id ON order_item (order_id);
CREATE INDEX ix_order_item_product_id ON order_item (product_id);
CREATE INDEX ix_promoted_product_id ON promoted (product_id);

-- Foreign keys

ALTER TABLE order_item
  ADD CONSTRAINT fk_order_item_order_id FOREIGN KEY (order_id) REFERENCES [order] (order_id),
      CONSTRAINT fk_order_item_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku);

ALTER TABLE promoted
  ADD CONSTRAINT fk_promoted_promotion_id FOREIGN KEY (promotion_id) REFERENCES promotion (promotion_id),
      CONSTRAINT fk_promoted_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku);
