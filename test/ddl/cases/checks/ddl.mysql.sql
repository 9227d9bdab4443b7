-- The tables of schema checks for MySQL, emitted by ecomc.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

-- Tables

-- check appeal > 0: no constraint, it reads `appeal` of `Customer`, which is no column; the data hold it by the way they
-- are made
-- check spent == sum(Order.total): no constraint, it reads other rows; the checks look for it
CREATE TABLE customer (
  customer_id INT NOT NULL AUTO_INCREMENT,
  tier        ENUM('Bronze', 'Silver', 'Gold') NOT NULL,
  joined      DATE NOT NULL,
  left_on     DATE,
  spent       DECIMAL(12,2) NOT NULL,
  score       DOUBLE,
  is_vip      BOOLEAN NOT NULL,
  CONSTRAINT pk_customer PRIMARY KEY (customer_id),
  CONSTRAINT ck_customer_leaves_after_joining CHECK (left_on IS NULL OR (left_on > joined AND left_on IS NOT NULL)),
  CONSTRAINT ck_customer_2 CHECK ((left_on > DATE_ADD(joined, INTERVAL 30 DAY) AND left_on IS NOT NULL) OR left_on IS NULL),
  CONSTRAINT ck_customer_3 CHECK (is_vip = (CASE tier WHEN 'Bronze' THEN 0 WHEN 'Silver' THEN 1 WHEN 'Gold' THEN 2 END >= 1 AND spent >= 100.00)),
  CONSTRAINT ck_customer_4 CHECK ((score BETWEEN 0.5 AND 9.5 AND score IS NOT NULL) OR score IS NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- check date(placed) >= customer.joined: no constraint, it reads another row; the checks look for it
CREATE TABLE `order` (
  order_id    INT NOT NULL AUTO_INCREMENT,
  customer_id INT NOT NULL,
  placed      DATETIME NOT NULL,
  shipped     DATETIME,
  handling    DOUBLE COMMENT 'In seconds.',
  discount    DECIMAL(4,3) NOT NULL,
  net         DECIMAL(12,2) NOT NULL,
  total       DECIMAL(12,2) NOT NULL,
  code        VARCHAR(20) NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (order_id),
  CONSTRAINT uq_order_code UNIQUE (code),
  CONSTRAINT fk_order_customer_id FOREIGN KEY (customer_id) REFERENCES customer (customer_id),
  CONSTRAINT ck_order_total CHECK (total = net + 0.20),
  CONSTRAINT ck_order_2 CHECK (net * discount <= 1000),
  CONSTRAINT ck_order_3 CHECK (shipped IS NULL OR (TIMESTAMPDIFF(SECOND, placed, shipped) <= 864000 AND TIMESTAMPDIFF(SECOND, placed, shipped) IS NOT NULL)),
  CONSTRAINT ck_order_4 CHECK (shipped IS NULL OR (shipped >= DATE_ADD(placed, INTERVAL 3600 SECOND) AND shipped IS NOT NULL)),
  CONSTRAINT ck_order_5 CHECK (LEFT(code, 2) = 'O-'),
  CONSTRAINT ck_order_6 CHECK ((WEEKDAY(placed) + 1) IN (1, 2, 3, 4, 5)),
  CONSTRAINT ck_order_7 CHECK ((CHAR_LENGTH(code) % 3 + 3) % 3 = 2)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- check order.customer.tier != Bronze or quantity < 10: no constraint, it reads another row; the checks look for it
CREATE TABLE line (
  order_id         INT NOT NULL,
  line_no          INT NOT NULL,
  quantity         INT NOT NULL,
  price            DECIMAL(10,2) NOT NULL,
  substitute_order INT,
  substitute_line  INT,
  CONSTRAINT pk_line PRIMARY KEY (order_id, line_no),
  CONSTRAINT fk_line_order_id FOREIGN KEY (order_id) REFERENCES `order` (order_id),
  CONSTRAINT fk_line_substitute_order_substitute_line FOREIGN KEY (substitute_order, substitute_line) REFERENCES line (order_id, line_no),
  CONSTRAINT ck_line_1 CHECK (quantity > 0 AND price > 0.00)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- Indexes
CREATE INDEX ix_order_customer_id ON `order` (customer_id);
CREATE INDEX ix_line_substitute_order_substitute_line ON line (substitute_order, substitute_line);
