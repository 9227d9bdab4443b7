-- The tables of schema checks for SQLite, emitted by ecomc.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

-- check appeal > 0: no constraint, it reads `appeal` of `Customer`, which is no column; the data hold it by the way they
-- are made
-- check spent == sum(Order.total): no constraint, it reads other rows; the checks look for it
CREATE TABLE customer (
  customer_id INTEGER NOT NULL,
  tier        TEXT NOT NULL,
  joined      DATE NOT NULL,
  left_on     DATE,
  spent       DECIMAL(12,2) NOT NULL,
  score       REAL,
  is_vip      BOOLEAN NOT NULL,
  CONSTRAINT pk_customer PRIMARY KEY (customer_id),
  CONSTRAINT ck_customer_tier CHECK (tier IN ('Bronze', 'Silver', 'Gold')),
  CONSTRAINT ck_customer_leaves_after_joining CHECK (left_on IS NULL OR (left_on > joined AND left_on IS NOT NULL)),
  CONSTRAINT ck_customer_2 CHECK ((left_on > DATE(joined, '30 days') AND left_on IS NOT NULL) OR left_on IS NULL),
  CONSTRAINT ck_customer_3 CHECK (is_vip = (CASE tier WHEN 'Bronze' THEN 0 WHEN 'Silver' THEN 1 WHEN 'Gold' THEN 2 END >= 1 AND spent >= 100.00)),
  CONSTRAINT ck_customer_4 CHECK ((score BETWEEN 0.5 AND 9.5 AND score IS NOT NULL) OR score IS NULL)
);

-- check date(placed) >= customer.joined: no constraint, it reads another row; the checks look for it
CREATE TABLE "order" (
  order_id    INTEGER NOT NULL,
  customer_id INTEGER NOT NULL,
  placed      TIMESTAMP NOT NULL,
  shipped     TIMESTAMP,
  handling    REAL, -- In seconds.
  discount    DECIMAL(4,3) NOT NULL,
  net         DECIMAL(12,2) NOT NULL,
  total       DECIMAL(12,2) NOT NULL,
  code        VARCHAR(20) NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT uq_order_code UNIQUE (code),
  CONSTRAINT fk_order_customer_id FOREIGN KEY (customer_id) REFERENCES customer (customer_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_total CHECK (CAST(ROUND(total * 100) AS INTEGER) = CAST(ROUND(net * 100) AS INTEGER) + 20),
  CONSTRAINT ck_order_2 CHECK (CAST(ROUND(net * 100) AS INTEGER) * CAST(ROUND(discount * 1000) AS INTEGER) <= 100000000),
  CONSTRAINT ck_order_3 CHECK (shipped IS NULL OR (CAST(STRFTIME('%s', shipped) AS INTEGER) - CAST(STRFTIME('%s', placed) AS INTEGER) <= 864000 AND CAST(STRFTIME('%s', shipped) AS INTEGER) - CAST(STRFTIME('%s', placed) AS INTEGER) IS NOT NULL)),
  CONSTRAINT ck_order_4 CHECK (shipped IS NULL OR (shipped >= DATETIME(placed, '3600 seconds') AND shipped IS NOT NULL)),
  CONSTRAINT ck_order_5 CHECK (SUBSTR(code, 1, 2) = 'O-'),
  CONSTRAINT ck_order_6 CHECK (((CAST(STRFTIME('%w', placed) AS INTEGER) + 6) % 7 + 1) IN (1, 2, 3, 4, 5)),
  CONSTRAINT ck_order_7 CHECK ((LENGTH(code) % 3 + 3) % 3 = 2)
);

-- check order.customer.tier != Bronze or quantity < 10: no constraint, it reads another row; the checks look for it
CREATE TABLE line (
  order_id         INTEGER NOT NULL,
  line_no          INTEGER NOT NULL,
  quantity         INTEGER NOT NULL,
  price            DECIMAL(10,2) NOT NULL,
  substitute_order INTEGER,
  substitute_line  INTEGER,
  CONSTRAINT pk_line PRIMARY KEY (order_id, line_no),
  CONSTRAINT fk_line_order_id FOREIGN KEY (order_id) REFERENCES "order" (order_id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_line_substitute_order_substitute_line FOREIGN KEY (substitute_order, substitute_line) REFERENCES line (order_id, line_no) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_line_1 CHECK (quantity > 0 AND price > 0.00)
);

-- Indexes
CREATE INDEX ix_order_customer_id ON "order" (customer_id);
CREATE INDEX ix_line_substitute_order_substitute_line ON line (substitute_order, substitute_line);
