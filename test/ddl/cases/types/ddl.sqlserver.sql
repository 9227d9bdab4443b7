-- The tables of schema types for SQL Server, emitted by ecomc.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

SET QUOTED_IDENTIFIER ON;

-- Tables

CREATE TABLE everything (
  id             BIGINT NOT NULL IDENTITY(1,1),
  int_value      INT NOT NULL,
  bigint_value   BIGINT NOT NULL,
  float_value    FLOAT NOT NULL,
  bool_value     BIT NOT NULL,
  amount_value   DECIMAL(12,2) NOT NULL,
  rate_value     DECIMAL(9,6) NOT NULL,
  code_value     NCHAR(4) NOT NULL,
  short_value    NVARCHAR(20) NOT NULL,
  long_value     NVARCHAR(2000) NOT NULL,
  free_value     NVARCHAR(MAX) NOT NULL,
  day_value      DATE NOT NULL,
  moment_value   DATETIME2(0) NOT NULL,
  span_value     FLOAT NOT NULL,
  document_value NVARCHAR(MAX) NOT NULL,
  token_value    UNIQUEIDENTIFIER NOT NULL,
  mood_value     NVARCHAR(5) COLLATE Latin1_General_100_BIN2 NOT NULL,
  int_maybe      INT,
  bigint_maybe   BIGINT,
  float_maybe    FLOAT,
  bool_maybe     BIT,
  amount_maybe   DECIMAL(12,2),
  rate_maybe     DECIMAL(9,6),
  code_maybe     NCHAR(4),
  short_maybe    NVARCHAR(20),
  long_maybe     NVARCHAR(2000),
  free_maybe     NVARCHAR(MAX),
  day_maybe      DATE,
  moment_maybe   DATETIME2(0),
  span_maybe     FLOAT,
  document_maybe NVARCHAR(MAX),
  token_maybe    UNIQUEIDENTIFIER,
  mood_maybe     NVARCHAR(5) COLLATE Latin1_General_100_BIN2,
  CONSTRAINT pk_everything PRIMARY KEY (id),
  CONSTRAINT ck_everything_document_value CHECK (ISJSON(document_value) = 1),
  CONSTRAINT ck_everything_mood_value CHECK (mood_value IN (N'fine', N'so so', N'bad')),
  CONSTRAINT ck_everything_document_maybe CHECK (ISJSON(document_maybe) = 1),
  CONSTRAINT ck_everything_mood_maybe CHECK (mood_maybe IN (N'fine', N'so so', N'bad'))
);

-- Comments

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Every type there is.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'everything';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'In seconds.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'everything', @level2type = N'COLUMN', @level2name = N'span_value';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'In seconds.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'everything', @level2type = N'COLUMN', @level2name = N'span_maybe';
