-- The tables of schema long_texts for SQL Server, emitted by ecomc.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

SET QUOTED_IDENTIFIER ON;

-- Tables

CREATE TABLE author (
  name NVARCHAR(450) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT pk_author PRIMARY KEY (name)
);

CREATE TABLE article (
  slug      NVARCHAR(300) COLLATE Latin1_General_100_BIN2 NOT NULL,
  title     NVARCHAR(1000) COLLATE Latin1_General_100_BIN2 NOT NULL,
  code      NCHAR(300) NOT NULL,
  summary   NVARCHAR(MAX) NOT NULL,
  body      NVARCHAR(MAX),
  tag       NVARCHAR(450) COLLATE Latin1_General_100_BIN2 NOT NULL,
  author_id NVARCHAR(450) COLLATE Latin1_General_100_BIN2 NOT NULL,
  words     INT NOT NULL,
  CONSTRAINT pk_article PRIMARY KEY (slug),
  CONSTRAINT uq_article_slug_tag UNIQUE (slug, tag),
  CONSTRAINT fk_article_author_id FOREIGN KEY (author_id) REFERENCES author (name),
  CONSTRAINT ck_article_summary CHECK (LEN(summary) <= 5000),
  CONSTRAINT ck_article_body CHECK (LEN(body) <= 20000)
);

-- Indexes
-- unique (title) is longer than a key may be (1,700 bytes); the checks look for repeats
CREATE INDEX ix_article_tag_title ON article (tag);
CREATE INDEX ix_article_author_id ON article (author_id);
