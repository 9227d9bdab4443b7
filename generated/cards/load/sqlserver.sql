-- Makes the tables of schema cards in an empty SQL Server database and loads them from CSV files. Emitted by ecomc.
--
--   sqlcmd -S <server> -d <database> -v data=<folder of the files, as the server sees it> -i <this file>
--
-- BULK INSERT is done by the server: the files must be where it can read them, in UTF-8 as they are.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT, NOCOUNT ON;

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

-- Comments

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Dollars, in steps of 1,000.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'customers', @level2type = N'COLUMN', @level2name = N'credit_limit';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Two to five years before the end of the period.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'customers', @level2type = N'COLUMN', @level2name = N'account_open_date';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'How a declining customer declines; null for all others.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'customers', @level2type = N'COLUMN', @level2name = N'decline_type';

GO

-- Rows

BULK INSERT customers FROM N'$(data)/customers.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

-- Keys

ALTER TABLE customers
  ADD CONSTRAINT uq_customers_email UNIQUE (email);

-- Indexes
CREATE INDEX ix_customers_customer_segment ON customers (customer_segment);
CREATE INDEX ix_customers_state_city ON customers (state, city);
