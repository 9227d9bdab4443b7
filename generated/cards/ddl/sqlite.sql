-- The tables of schema cards for SQLite, emitted by ecomc.
-- The customers of a card company: 50,000 of them in five segments with exact shares. What it shows: `segments … exact`
-- (15% of 50,000 is 7,500, not about 7,500), fields whose rule a segment replaces, so that age, limit, card and opening
-- date belong together, values in steps, and mail addresses that never repeat. The transactions (about 30 million over
-- the period) and the history of cards and limits are events in a customer's life. They come with lifecycles; until then
-- a customer carries the final card and limit.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE customers (
  customer_id       CHAR(12) NOT NULL,
  first_name        VARCHAR(40) NOT NULL,
  last_name         VARCHAR(40) NOT NULL,
  email             VARCHAR(120) NOT NULL,
  age               INTEGER NOT NULL,
  state             CHAR(2) NOT NULL,
  city              VARCHAR(40) NOT NULL,
  employment_status TEXT NOT NULL,
  card_type         TEXT NOT NULL,
  credit_limit      INTEGER NOT NULL, -- Dollars, in steps of 1,000.
  account_open_date DATE NOT NULL, -- Two to five years before the end of the period.
  customer_segment  TEXT NOT NULL,
  decline_type      TEXT, -- How a declining customer declines; null for all others.
  CONSTRAINT pk_customers PRIMARY KEY (customer_id),
  CONSTRAINT uq_customers_email UNIQUE (email),
  CONSTRAINT ck_customers_employment_status CHECK (employment_status IN ('Employed', 'Self-Employed', 'Unemployed', 'Retired')),
  CONSTRAINT ck_customers_card_type CHECK (card_type IN ('Standard', 'Premium')),
  CONSTRAINT ck_customers_customer_segment CHECK (customer_segment IN ('High-Value Travelers', 'Stable Mid-Spenders', 'Budget-Conscious', 'Declining', 'New & Growing')),
  CONSTRAINT ck_customers_decline_type CHECK (decline_type IN ('gradual', 'sudden')),
  CONSTRAINT ck_customers_1 CHECK (age BETWEEN 22 AND 75),
  CONSTRAINT ck_customers_2 CHECK (credit_limit BETWEEN 5000 AND 50000),
  CONSTRAINT ck_customers_3 CHECK ((credit_limit % 1000 + 1000) % 1000 = 0),
  CONSTRAINT ck_customers_premium_cards_are_for_high_value_travelers CHECK (card_type = 'Standard' OR customer_segment = 'High-Value Travelers'),
  CONSTRAINT ck_customers_only_the_declining_decline CHECK ((NOT decline_type IS NULL) = (customer_segment = 'Declining')),
  CONSTRAINT ck_customers_6 CHECK (account_open_date BETWEEN '2020-01-01' AND '2022-12-31')
);

-- Indexes
CREATE INDEX ix_customers_customer_segment ON customers (customer_segment);
CREATE INDEX ix_customers_state_city ON customers (state, city);
