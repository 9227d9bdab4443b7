-- The tables of schema labels for DuckDB, emitted by ecomc.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

-- Types
CREATE TYPE word_6a98e9fd AS ENUM ('plain', 'it''s', 'say "hi"', 'back\slash', 'a, b; c', 'Größe', '日本', '🎉', 'NULL', 'true', 'percent %s');
CREATE TYPE sentence AS ENUM ('short', 'a label that goes on and on, until no type of PostgreSQL can hold it any more');

-- Tables

CREATE TABLE word (
  word_id  INTEGER NOT NULL,
  word     word_6a98e9fd NOT NULL,
  sentence sentence,
  CONSTRAINT pk_word PRIMARY KEY (word_id),
  CONSTRAINT ck_word_1 CHECK (NOT word IN ('percent %s')),
  CONSTRAINT ck_word_sentences_are_for_the_words_before_null CHECK (word < CAST('NULL' AS word_6a98e9fd) OR sentence IS NULL)
);

-- Indexes
CREATE INDEX ix_word_word ON word (word);

-- Comments
COMMENT ON TABLE word IS 'Ein Wort – 言葉 🎉: it''s "quoted", with a \ and a line break.';
COMMENT ON COLUMN word.word IS 'Eines der Wörter, d''accord?';
