-- The tables of schema checks for DuckDB, emitted by ecomc.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

-- Types
CREATE TYPE tier AS ENUM ('Bronze', 'Silver', 'Gold');

-- Tables

-- check appeal > 0: no constraint, it reads `appeal` of `Customer`, which is no column; the data hold it by the way they
-- are made
-- check spent == sum(Order.total): no constraint, it reads other rows; the checks look for it
CREATE TABLE customer (
  customer_id INTEGER NOT NULL,
  tier        tier NOT NULL,
  joined      DATE NOT NULL,
  left_on     DATE,
  spent       DECIMAL(12,2) NOT NULL,
  score       DOUBLE,
  is_vip      BOOLEAN NOT NULL,
  CONSTRAINT pk_customer PRIMARY KEY (customer_id),
  CONSTRAINT ck_customer_leaves_after_joining CHECK (left_on IS NULL OR (left_on > joined AND left_on IS NOT NULL)),
  CONSTRAINT ck_customer_2 CHECK ((left_on > joined + 30 AND left_on IS NOT NULL) OR left_on IS NULL),
  CONSTRAINT ck_customer_3 CHECK (is_vip = (tier >= CAST('Silver' AS tier) AND spent >= 100.00)),
  CONSTRAINT ck_customer_4 CHECK ((score BETWEEN 0.5 AND 9.5 AND score IS NOT NULL) OR score IS NULL)
);

-- check date(placed) >= customer.joined: no constraint, it reads another row; the checks look for it
CREATE TABLE "order" (
  order_id    INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  placed      TIMESTAMP NOT NULL,
  shipped     TIMESTAMP,
  handling    DOUBLE,
  discount    DECIMAL(4,3) NOT NULL,
  net         DECIMAL(12,2) NOT NULL,
  total       DECIMAL(12,2) NOT NULL,
  code        VARCHAR(20) NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT uq_order_code UNIQUE (code),
  CONSTRAINT fk_order_customer_id FOREIGN KEY (customer_id) REFERENCES customer (customer_id),
  CONSTRAINT ck_order_total CHECK (total = net + 0.20),
  CONSTRAINT ck_order_2 CHECK (net * discount <= 1000),
  CONSTRAINT ck_order_3 CHECK (shipped IS NULL OR (DATE_DIFF('second', placed, shipped) <= 864000 AND DATE_DIFF('second', placed, shipped) IS NOT NULL)),
  CONSTRAINT ck_order_4 CHECK (shipped IS NULL OR (shipped >= placed + TO_SECONDS(3600) AND shipped IS NOT NULL)),
  CONSTRAINT ck_order_5 CHECK (LEFT(code, 2) = 'O-'),
  CONSTRAINT ck_order_6 CHECK (ISODOW(placed) IN (1, 2, 3, 4, 5)),
  CONSTRAINT ck_order_7 CHECK ((LENGTH(code) % 3 + 3) % 3 = 2)
);

-- substitute_order, substitute_line refers to line (order_id, line_no): not declared, the checks look for orphans
-- (DuckDB lets no statement insert a row together with the row that it refers to)
-- check order.customer.tier != Bronze or quantity < 10: no constraint, it reads another row; the checks look for it
CREATE TABLE line (
  order_id         INTEGER NOT NULL,
  line_no          INTEGER NOT NULL,
  quantity         INTEGER NOT NULL,
  price            DECIMAL(10,2) NOT NULL,
  substitute_order INTEGER,
  substitute_line  INTEGER,
  CONSTRAINT pk_line PRIMARY KEY (order_id, line_no),
  CONSTRAINT fk_line_order_id FOREIGN KEY (order_id) REFERENCES "order" (order_id),
  CONSTRAINT ck_line_1 CHECK (quantity > 0 AND price > 0.00)
);

-- Comments
COMMENT ON COLUMN "order".handling IS 'In seconds.';
