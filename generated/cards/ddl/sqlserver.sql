-- The tables of schema cards for SQL Server, emitted by ecomc.
-- The customers of a card company: 50,000 of them in five segments with exact shares. What it shows: `segments … exact`
-- (15% of 50,000 is 7,500, not about 7,500), fields whose rule a segment replaces, so that age, limit, card and opening
-- date belong together, values in steps, and mail addresses that never repeat. The transactions (about 30 million over
-- the period) and the history of cards and limits are events in a customer's life. They come with lifecycles; until then
-- a customer carries the final card and limit.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

SET QUOTED_IDENTIFIER ON;

-- Tables

CREATE TABLE customers (
  customer_id       NCHAR(12) COLLATE Latin1_General_100_BIN2 NOT NULL,
  first_name        NVARCHAR(40) NOT NULL,
  last_name         NVARCHAR(40) NOT NULL,
  email             NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
  age               INT NOT NULL,
  state             NCHAR(2) COLLATE Latin1_General_100_BIN2 NOT NULL,
  city              NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
  employment_status NVARCHAR(13) COLLATE Latin1_General_100_BIN2 NOT NULL,
  card_type         NVARCHAR(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
  credit_limit      INT NOT NULL,
  account_open_date DATE NOT NULL,
  customer_segment  NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
  decline_type      NVARCHAR(7) COLLATE Latin1_General_100_BIN2,
  CONSTRAINT pk_customers PRIMARY KEY (customer_id),
  CONSTRAINT uq_customers_email UNIQUE (email),
  CONSTRAINT ck_customers_employment_status CHECK (employment_status IN (N'Employed', N'Self-Employed', N'Unemployed', N'Retired')),
  CONSTRAINT ck_customers_card_type CHECK (card_type IN (N'Standard', N'Premium')),
  CONSTRAINT ck_customers_customer_segment CHECK (customer_segment IN (N'High-Value Travelers', N'Stable Mid-Spenders', N'Budget-Conscious', N'Declining', N'New & Growing')),
  CONSTRAINT ck_customers_decline_type CHECK (decline_type IN (N'gradual', N'sudden')),
  CONSTRAINT ck_customers_1 CHECK (age BETWEEN 22 AND 75),
  CONSTRAINT ck_customers_2 CHECK (credit_limit BETWEEN 5000 AND 50000),
  CONSTRAINT ck_customers_3 CHECK ((credit_limit % 1000 + 1000) % 1000 = 0),
  CONSTRAINT ck_customers_premium_cards_are_for_high_value_travelers CHECK (card_type = N'Standard' OR customer_segment = N'High-Value Travelers'),
  CONSTRAINT ck_customers_only_the_declining_decline CHECK (CASE WHEN NOT decline_type IS NULL THEN 1 ELSE 0 END = CASE WHEN customer_segment = N'Declining' THEN 1 ELSE 0 END),
  CONSTRAINT ck_customers_6 CHECK (account_open_date BETWEEN CAST('2020-01-01' AS DATE) AND CAST('2022-12-31' AS DATE))
);

-- Indexes
CREATE INDEX ix_customers_customer_segment ON customers (customer_segment);
CREATE INDEX ix_customers_state_city ON customers (state, city);

-- Comments

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Dollars, in steps of 1,000.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'customers', @level2type = N'COLUMN', @level2name = N'credit_limit';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Two to five years before the end of the period.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'customers', @level2type = N'COLUMN', @level2name = N'account_open_date';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'How a declining customer declines; null for all others.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'customers', @level2type = N'COLUMN', @level2name = N'decline_type';
