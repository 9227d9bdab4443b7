-- The tables of schema shop for SQL Server, emitted by ecomc.
-- A shop, small enough to read.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

SET QUOTED_IDENTIFIER ON;

-- Tables

-- partition by trunc(date(placed_at), month): an index on what it reads; a partitioned table would need it in every key
CREATE TABLE [order] (
  order_id  INT NOT NULL IDENTITY(1,1),
  token     UNIQUEIDENTIFIER NOT NULL,
  placed_at DATETIME2(0) NOT NULL,
  channel   NVARCHAR(7) COLLATE Latin1_General_100_BIN2 NOT NULL,
  paid      BIT,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT uq_order_token UNIQUE (token),
  CONSTRAINT ck_order_channel CHECK (channel IN (N'Website', N'Email', N'Phone'))
);

CREATE TABLE product_catalog (
  sku   NVARCHAR(12) COLLATE Latin1_General_100_BIN2 NOT NULL,
  name  NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
  ean   NCHAR(13) COLLATE Latin1_General_100_BIN2,
  price DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_product_catalog PRIMARY KEY (sku),
  CONSTRAINT uq_product_catalog_name UNIQUE (name)
);

CREATE TABLE order_item (
  order_item_id INT NOT NULL IDENTITY(1,1),
  order_id      INT NOT NULL,
  product_id    NVARCHAR(12) COLLATE Latin1_General_100_BIN2 NOT NULL,
  quantity      INT NOT NULL,
  warehouse_no  NVARCHAR(4) NOT NULL,
  CONSTRAINT pk_order_item PRIMARY KEY (order_item_id),
  CONSTRAINT fk_order_item_order_id FOREIGN KEY (order_id) REFERENCES [order] (order_id),
  CONSTRAINT fk_order_item_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku),
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
  CONSTRAINT pk_promoted PRIMARY KEY (promotion_id, product_id),
  CONSTRAINT fk_promoted_promotion_id FOREIGN KEY (promotion_id) REFERENCES promotion (promotion_id),
  CONSTRAINT fk_promoted_product_id FOREIGN KEY (product_id) REFERENCES product_catalog (sku)
);

-- Indexes
CREATE INDEX ix_order_channel_placed_at ON [order] (channel, placed_at);
CREATE INDEX ix_order_placed_at ON [order] (placed_at);
CREATE UNIQUE INDEX uq_product_catalog_ean ON product_catalog (ean) WHERE ean IS NOT NULL;
CREATE INDEX ix_product_catalog_price_name ON product_catalog (price, name);
CREATE INDEX ix_order_item_order_id ON order_item (order_id);
CREATE INDEX ix_order_item_product_id ON order_item (product_id);
CREATE INDEX ix_promoted_product_id ON promoted (product_id);

-- Comments

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Shown to customers.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'product_catalog', @level2type = N'COLUMN', @level2name = N'name';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'What was bought, line by line.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'order_item';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Pieces; never 0.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'order_item', @level2type = N'COLUMN', @level2name = N'quantity';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Where it came from; warehouses are no table.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'order_item', @level2type = N'COLUMN', @level2name = N'warehouse_no';
