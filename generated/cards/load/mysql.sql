-- Makes the tables of schema cards in an empty MySQL database and loads them from CSV files. Emitted by ecomc.
--
--   cd <folder of the files> && mysql --local-infile=1 --database=<database> < <this file>
--
-- The server must allow it: SET GLOBAL local_infile = ON. LOAD DATA cannot tell an empty text from NULL: in a column
-- that may be NULL, "" becomes NULL. With LOCAL, rows that do not fit give warnings, not errors: run checks/mysql.sql.

SET NAMES utf8mb4;
SET @sql_mode_before = @@sql_mode, sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO');

-- Tables

CREATE TABLE customers (
  customer_id       CHAR(12) NOT NULL,
  first_name        VARCHAR(40) NOT NULL,
  last_name         VARCHAR(40) NOT NULL,
  email             VARCHAR(120) NOT NULL,
  age               INT NOT NULL,
  state             CHAR(2) NOT NULL,
  city              VARCHAR(40) NOT NULL,
  employment_status ENUM('Employed', 'Self-Employed', 'Unemployed', 'Retired') NOT NULL,
  card_type         ENUM('Standard', 'Premium') NOT NULL,
  credit_limit      INT NOT NULL COMMENT 'Dollars, in steps of 1,000.',
  account_open_date DATE NOT NULL COMMENT 'Two to five years before the end of the period.',
  customer_segment  ENUM('High-Value Travelers', 'Stable Mid-Spenders', 'Budget-Conscious', 'Declining', 'New & Growing') NOT NULL,
  decline_type      ENUM('gradual', 'sudden') COMMENT 'How a declining customer declines; null for all others.',
  CONSTRAINT pk_customers PRIMARY KEY (customer_id),
  CONSTRAINT ck_customers_1 CHECK (age BETWEEN 22 AND 75),
  CONSTRAINT ck_customers_2 CHECK (credit_limit BETWEEN 5000 AND 50000),
  CONSTRAINT ck_customers_3 CHECK ((credit_limit % 1000 + 1000) % 1000 = 0),
  CONSTRAINT ck_customers_premium_cards_are_for_high_value_travelers CHECK (card_type = 'Standard' OR customer_segment = 'High-Value Travelers'),
  CONSTRAINT ck_customers_only_the_declining_decline CHECK ((NOT decline_type IS NULL) = (customer_segment = 'Declining')),
  CONSTRAINT ck_customers_6 CHECK (account_open_date BETWEEN DATE '2020-01-01' AND DATE '2022-12-31')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- Rows

LOAD DATA LOCAL INFILE 'customers.csv' INTO TABLE customers CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (@v1, @v2, @v3, @v4, age, @v6, @v7, employment_status, card_type, credit_limit, account_open_date, customer_segment, @v13)
  SET customer_id = COALESCE(@v1, 'NULL'),
      first_name = COALESCE(@v2, 'NULL'),
      last_name = COALESCE(@v3, 'NULL'),
      email = COALESCE(@v4, 'NULL'),
      state = COALESCE(@v6, 'NULL'),
      city = COALESCE(@v7, 'NULL'),
      decline_type = NULLIF(@v13, '');

-- Keys, indexes and foreign keys

ALTER TABLE customers
  ADD CONSTRAINT uq_customers_email UNIQUE (email),
  ADD INDEX ix_customers_customer_segment (customer_segment),
  ADD INDEX ix_customers_state_city (state, city);

SET sql_mode = @sql_mode_before;
ANALYZE TABLE customers;
