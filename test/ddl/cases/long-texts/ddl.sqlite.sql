-- The tables of schema long_texts for SQLite, emitted by ecomc.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE author (
  name TEXT NOT NULL,
  CONSTRAINT pk_author PRIMARY KEY (name)
);

CREATE TABLE article (
  slug      VARCHAR(300) NOT NULL,
  title     VARCHAR(1000) NOT NULL,
  code      CHAR(300) NOT NULL,
  summary   VARCHAR(5000) NOT NULL,
  body      VARCHAR(20000),
  tag       TEXT NOT NULL,
  author_id TEXT NOT NULL,
  words     INTEGER NOT NULL,
  CONSTRAINT pk_article PRIMARY KEY (slug),
  CONSTRAINT uq_article_title UNIQUE (title),
  CONSTRAINT uq_article_slug_tag UNIQUE (slug, tag),
  CONSTRAINT fk_article_author_id FOREIGN KEY (author_id) REFERENCES author (name) DEFERRABLE INITIALLY DEFERRED
);

-- Indexes
CREATE INDEX ix_article_tag_title ON article (tag, title);
CREATE INDEX ix_article_author_id ON article (author_id);
