-- The tables of schema long_texts for MySQL, emitted by ecomc.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

-- Tables

CREATE TABLE author (
  name VARCHAR(255) NOT NULL,
  CONSTRAINT pk_author PRIMARY KEY (name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

CREATE TABLE article (
  slug      VARCHAR(300) NOT NULL,
  title     VARCHAR(1000) NOT NULL,
  code      VARCHAR(300) NOT NULL,
  summary   TEXT NOT NULL,
  body      MEDIUMTEXT,
  tag       VARCHAR(255) NOT NULL,
  author_id VARCHAR(255) NOT NULL,
  words     INT NOT NULL,
  CONSTRAINT pk_article PRIMARY KEY (slug),
  CONSTRAINT uq_article_slug_tag UNIQUE (slug, tag),
  CONSTRAINT fk_article_author_id FOREIGN KEY (author_id) REFERENCES author (name),
  CONSTRAINT ck_article_summary CHECK (CHAR_LENGTH(summary) <= 5000),
  CONSTRAINT ck_article_body CHECK (CHAR_LENGTH(body) <= 20000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin;

-- Indexes

-- unique (title) is longer than a key may be (3,072 bytes); the checks look for repeats
CREATE INDEX uq_article_title ON article (title(191));

CREATE INDEX ix_article_tag_title ON article (tag(191), title(191));

CREATE INDEX ix_article_author_id ON article (author_id);
