-- Makes the tables of schema cards in an empty PostgreSQL database and loads them from CSV files. Emitted by ecomc.
--
--   cd <folder of the files> && psql -d <database> -f <this file>
--
-- To add files to tables that are there, run the \copy lines alone, without FREEZE.

\set ON_ERROR_STOP on
BEGIN;

-- Types
CREATE TYPE card_type AS ENUM ('Standard', 'Premium');
CREATE TYPE employment AS ENUM ('Employed', 'Self-Employed', 'Unemployed', 'Retired');
CREATE TYPE decline_type AS ENUM ('gradual', 'sudden');
CREATE TYPE segment AS ENUM ('High-Value Travelers', 'Stable Mid-Spenders', 'Budget-Conscious', 'Declining', 'New & Growing');

-- Tables

CREATE TABLE customers (
  customer_id       CHAR(12) NOT NULL,
  first_name        VARCHAR(40) NOT NULL,
  last_name         VARCHAR(40) NOT NULL,
  email             VARCHAR(120) NOT NULL,
  age               INTEGER NOT NULL,
  state             CHAR(2) NOT NULL,
  city              VARCHAR(40) NOT NULL,
  employment_status employment NOT NULL,
  card_type         card_type NOT NULL,
  credit_limit      INTEGER NOT NULL,
  account_open_date DATE NOT NULL,
  customer_segment  segment NOT NULL,
  decline_type      decline_type,
  CONSTRAINT ck_customers_1 CHECK (age BETWEEN 22 AND 75),
  CONSTRAINT ck_customers_2 CHECK (credit_limit BETWEEN 5000 AND 50000),
  CONSTRAINT ck_customers_3 CHECK ((credit_limit % 1000 + 1000) % 1000 = 0),
  CONSTRAINT ck_customers_premium_cards_are_for_high_value_travelers CHECK (card_type = 'Standard' OR customer_segment = 'High-Value Travelers'),
  CONSTRAINT ck_customers_only_the_declining_decline CHECK ((NOT decline_type IS NULL) = (customer_segment = 'Declining')),
  CONSTRAINT ck_customers_6 CHECK (account_open_date BETWEEN DATE '2020-01-01' AND DATE '2022-12-31')
);

-- Comments
COMMENT ON COLUMN customers.credit_limit IS 'Dollars, in steps of 1,000.';
COMMENT ON COLUMN customers.account_open_date IS 'Two to five years before the end of the period.';
COMMENT ON COLUMN customers.decline_type IS 'How a declining customer declines; null for all others.';

-- Rows: an empty field is NULL, "" is the empty text
\copy customers (customer_id, first_name, last_name, email, age, state, city, employment_status, card_type, credit_limit, account_open_date, customer_segment, decline_type) FROM 'customers.csv' WITH (FORMAT csv, HEADER, FREEZE)

-- Keys

ALTER TABLE customers
  ADD CONSTRAINT pk_customers PRIMARY KEY (customer_id),
  ADD CONSTRAINT uq_customers_email UNIQUE (email);

-- Indexes
CREATE INDEX ix_customers_customer_segment ON customers (customer_segment);
CREATE INDEX ix_customers_state_city ON customers (state, city);

COMMIT;
ANALYZE;
