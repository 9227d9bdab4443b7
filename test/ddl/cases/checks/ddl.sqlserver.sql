-- The tables of schema checks for SQL Server, emitted by ecomc.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

SET QUOTED_IDENTIFIER ON;

-- Tables

-- check appeal > 0: no constraint, it reads `appeal` of `Customer`, which is no column; the data hold it by the way they
-- are made
-- check spent == sum(Order.total): no constraint, it reads other rows; the checks look for it
CREATE TABLE customer (
  customer_id INT NOT NULL IDENTITY(1,1),
  tier        NVARCHAR(6) COLLATE Latin1_General_100_BIN2 NOT NULL,
  joined      DATE NOT NULL,
  left_on     DATE,
  spent       DECIMAL(12,2) NOT NULL,
  score       FLOAT,
  is_vip      BIT NOT NULL,
  CONSTRAINT pk_customer PRIMARY KEY (customer_id),
  CONSTRAINT ck_customer_tier CHECK (tier IN (N'Bronze', N'Silver', N'Gold')),
  CONSTRAINT ck_customer_leaves_after_joining CHECK (left_on IS NULL OR (left_on > joined AND left_on IS NOT NULL)),
  CONSTRAINT ck_customer_2 CHECK ((left_on > DATEADD(DAY, 30, joined) AND left_on IS NOT NULL) OR left_on IS NULL),
  CONSTRAINT ck_customer_3 CHECK (is_vip = CASE WHEN CASE tier WHEN N'Bronze' THEN 0 WHEN N'Silver' THEN 1 WHEN N'Gold' THEN 2 END >= 1 AND spent >= 100.00 THEN 1 ELSE 0 END),
  CONSTRAINT ck_customer_4 CHECK ((score BETWEEN 0.5 AND 9.5 AND score IS NOT NULL) OR score IS NULL)
);

-- check date(placed) >= customer.joined: no constraint, it reads another row; the checks look for it
CREATE TABLE [order] (
  order_id    INT NOT NULL IDENTITY(1,1),
  customer_id INT NOT NULL,
  placed      DATETIME2(0) NOT NULL,
  shipped     DATETIME2(0),
  handling    FLOAT,
  discount    DECIMAL(4,3) NOT NULL,
  net         DECIMAL(12,2) NOT NULL,
  total       DECIMAL(12,2) NOT NULL,
  code        NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT uq_order_code UNIQUE (code),
  CONSTRAINT fk_order_customer_id FOREIGN KEY (customer_id) REFERENCES customer (customer_id),
  CONSTRAINT ck_order_total CHECK (total = net + 0.20),
  CONSTRAINT ck_order_2 CHECK (net * discount <= 1000),
  CONSTRAINT ck_order_3 CHECK (shipped IS NULL OR (DATEDIFF_BIG(SECOND, placed, shipped) <= 864000 AND DATEDIFF_BIG(SECOND, placed, shipped) IS NOT NULL)),
  CONSTRAINT ck_order_4 CHECK (shipped IS NULL OR (shipped >= DATEADD(SECOND, CAST(ROUND(3600, 0) AS INT), placed) AND shipped IS NOT NULL)),
  CONSTRAINT ck_order_5 CHECK (LEFT(code, 2) = N'O-'),
  CONSTRAINT ck_order_6 CHECK ((DATEDIFF(DAY, '19000101', placed) % 7 + 1) IN (1, 2, 3, 4, 5)),
  CONSTRAINT ck_order_7 CHECK (((LEN(code + N'.') - 1) % 3 + 3) % 3 = 2)
);

-- check order.customer.tier != Bronze or quantity < 10: no constraint, it reads another row; the checks look for it
CREATE TABLE line (
  order_id         INT NOT NULL,
  line_no          INT NOT NULL,
  quantity         INT NOT NULL,
  price            DECIMAL(10,2) NOT NULL,
  substitute_order INT,
  substitute_line  INT,
  CONSTRAINT pk_line PRIMARY KEY (order_id, line_no),
  CONSTRAINT fk_line_order_id FOREIGN KEY (order_id) REFERENCES [order] (order_id),
  CONSTRAINT fk_line_substitute_order_substitute_line FOREIGN KEY (substitute_order, substitute_line) REFERENCES line (order_id, line_no),
  CONSTRAINT ck_line_1 CHECK (quantity > 0 AND price > 0.00)
);

-- Indexes
CREATE INDEX ix_order_customer_id ON [order] (customer_id);
CREATE INDEX ix_line_substitute_order_substitute_line ON line (substitute_order, substitute_line);

-- Comments

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'In seconds.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'order', @level2type = N'COLUMN', @level2name = N'handling';
