-- The tables of schema composite for MySQL, emitted by ecomc.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

-- Tables

CREATE TABLE country (
  code CHAR(2) NOT NULL,
  name VARCHAR(60) NOT NULL,
  CONSTRAINT pk_country PRIMARY KEY (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE `order` (
  country_code CHAR(2) NOT NULL,
  number       INT NOT NULL,
  day          DATE NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (country_code, number),
  CONSTRAINT fk_order_country_code FOREIGN KEY (country_code) REFERENCES country (code)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE order_line (
  order_country CHAR(2) NOT NULL,
  order_number  INT NOT NULL,
  line_no       INT NOT NULL,
  amount        DECIMAL(10,2) NOT NULL,
  CONSTRAINT pk_order_line PRIMARY KEY (order_country, order_number, line_no),
  CONSTRAINT fk_order_line_order_country_order_number FOREIGN KEY (order_country, order_number) REFERENCES `order` (country_code, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE return_line (
  return_id INT NOT NULL AUTO_INCREMENT,
  l_country CHAR(2) NOT NULL,
  l_order   INT NOT NULL,
  l_line    INT NOT NULL,
  r_country CHAR(2),
  r_order   INT,
  r_line    INT,
  CONSTRAINT pk_return_line PRIMARY KEY (return_id),
  CONSTRAINT uq_return_line_l_country_l_order_l_line UNIQUE (l_country, l_order, l_line),
  CONSTRAINT fk_return_line_l_country_l_order_l_line FOREIGN KEY (l_country, l_order, l_line) REFERENCES order_line (order_country, order_number, line_no) ON DELETE CASCADE,
  CONSTRAINT fk_return_line_r_country_r_order_r_line FOREIGN KEY (r_country, r_order, r_line) REFERENCES order_line (order_country, order_number, line_no),
  CONSTRAINT ck_return_line_1 CHECK (r_country IS NULL OR NOT (r_country = l_country AND r_country IS NOT NULL AND r_order = l_order AND r_order IS NOT NULL AND r_line = l_line AND r_line IS NOT NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- Indexes
CREATE INDEX ix_return_line_r_country_r_order_r_line ON return_line (r_country, r_order, r_line);
