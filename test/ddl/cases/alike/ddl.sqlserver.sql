-- The tables of schema alike for SQL Server, emitted by ecomc.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

SET QUOTED_IDENTIFIER ON;

-- Tables

CREATE TABLE a (
  id   INT NOT NULL IDENTITY(1,1),
  b_c  INT NOT NULL,
  text NVARCHAR(1) COLLATE Latin1_General_100_BIN2 NOT NULL,
  name NVARCHAR(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT pk_a PRIMARY KEY (id),
  CONSTRAINT uq_a_b_c_name UNIQUE (b_c, name),
  CONSTRAINT ck_a_text_3 CHECK (text IN (N'a', N'b')),
  CONSTRAINT ck_a_text CHECK (b_c > 0),
  CONSTRAINT ck_a_text_2 CHECK (b_c < 9)
);

CREATE TABLE a_b (
  id     INT NOT NULL IDENTITY(1,1),
  c      INT NOT NULL,
  name   NVARCHAR(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
  day    NVARCHAR(1) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [on]   DATE NOT NULL,
  first  NVARCHAR(1) COLLATE Latin1_General_100_BIN2 NOT NULL,
  second NVARCHAR(1) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT pk_a_b PRIMARY KEY (id),
  CONSTRAINT uq_a_b_c_name_2 UNIQUE (c, name),
  CONSTRAINT ck_a_b_day CHECK (day IN (N'c')),
  CONSTRAINT ck_a_b_first CHECK (first IN (N'x')),
  CONSTRAINT ck_a_b_second CHECK (second IN (N'y'))
);
