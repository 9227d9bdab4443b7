-- The tables of schema long_texts for DuckDB, emitted by ecomc.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

-- Tables

CREATE TABLE author (
  name VARCHAR NOT NULL,
  CONSTRAINT pk_author PRIMARY KEY (name)
);

CREATE TABLE article (
  slug      VARCHAR(300) NOT NULL,
  title     VARCHAR(1000) NOT NULL,
  code      VARCHAR(300) NOT NULL,
  summary   VARCHAR(5000) NOT NULL,
  body      VARCHAR(20000),
  tag       VARCHAR NOT NULL,
  author_id VARCHAR NOT NULL,
  words     INTEGER NOT NULL,
  CONSTRAINT pk_article PRIMARY KEY (slug),
  CONSTRAINT uq_article_title UNIQUE (title),
  CONSTRAINT uq_article_slug_tag UNIQUE (slug, tag),
  CONSTRAINT fk_article_author_id FOREIGN KEY (author_id) REFERENCES author (name)
);

-- Indexes
CREATE INDEX ix_article_tag_title ON article (tag, title);
