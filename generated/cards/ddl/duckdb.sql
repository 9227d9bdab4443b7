-- The tables of schema cards for DuckDB, emitted by ecomc.
-- The customers of a card company: 50,000 of them in five segments with exact shares. What it shows: `segments … exact`
-- (15% of 50,000 is 7,500, not about 7,500), fields whose rule a segment replaces, so that age, limit, card and opening
-- date belong together, values in steps, and mail addresses that never repeat. The transactions (about 30 million over
-- the period) and the history of cards and limits are events in a customer's life. They come with lifecycles; until then
-- a customer carries the final card and limit.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

-- Types
CREATE TYPE card_type AS ENUM ('Standard', 'Premium');
CREATE TYPE employment AS ENUM ('Employed', 'Self-Employed', 'Unemployed', 'Retired');
CREATE TYPE decline_type AS ENUM ('gradual', 'sudden');
CREATE TYPE segment AS ENUM ('High-Value Travelers', 'Stable Mid-Spenders', 'Budget-Conscious', 'Declining', 'New & Growing');

-- Tables

CREATE TABLE customers (
  customer_id       VARCHAR(12) NOT NULL,
  first_name        VARCHAR(40) NOT NULL,
  last_name         VARCHAR(40) NOT NULL,
  email             VARCHAR(120) NOT NULL,
  age               INTEGER NOT NULL,
  state             VARCHAR(2) NOT NULL,
  city              VARCHAR(40) NOT NULL,
  employment_status employment NOT NULL,
  card_type         card_type NOT NULL,
  credit_limit      INTEGER NOT NULL,
  account_open_date DATE NOT NULL,
  customer_segment  segment NOT NULL,
  decline_type      decline_type,
  CONSTRAINT pk_customers PRIMARY KEY (customer_id),
  CONSTRAINT uq_customers_email UNIQUE (email),
  CONSTRAINT ck_customers_1 CHECK (age BETWEEN 22 AND 75),
  CONSTRAINT ck_customers_2 CHECK (credit_limit BETWEEN 5000 AND 50000),
  CONSTRAINT ck_customers_3 CHECK ((credit_limit % 1000 + 1000) % 1000 = 0),
  CONSTRAINT ck_customers_premium_cards_are_for_high_value_travelers CHECK (card_type = 'Standard' OR customer_segment = 'High-Value Travelers'),
  CONSTRAINT ck_customers_only_the_declining_decline CHECK ((NOT decline_type IS NULL) = (customer_segment = 'Declining')),
  CONSTRAINT ck_customers_6 CHECK (account_open_date BETWEEN DATE '2020-01-01' AND DATE '2022-12-31')
);

-- Indexes
CREATE INDEX ix_customers_customer_segment ON customers (customer_segment);
CREATE INDEX ix_customers_state_city ON customers (state, city);

-- Comments
COMMENT ON COLUMN customers.credit_limit IS 'Dollars, in steps of 1,000.';
COMMENT ON COLUMN customers.account_open_date IS 'Two to five years before the end of the period.';
COMMENT ON COLUMN customers.decline_type IS 'How a declining customer declines; null for all others.';
