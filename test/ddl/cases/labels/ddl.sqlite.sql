-- The tables of schema labels for SQLite, emitted by ecomc.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

-- Ein Wort – 言葉 🎉: it's "quoted", with a \ and a line break.
CREATE TABLE word (
  word_id  INTEGER NOT NULL,
  word     TEXT NOT NULL, -- Eines der Wörter, d'accord?
  sentence TEXT,
  CONSTRAINT pk_word PRIMARY KEY (word_id),
  CONSTRAINT ck_word_word CHECK (word IN ('plain', 'it''s', 'say "hi"', 'back\slash', 'a, b; c', 'Größe', '日本', '🎉', 'NULL', 'true', 'percent %s')),
  CONSTRAINT ck_word_sentence CHECK (sentence IN ('short', 'a label that goes on and on, until no type of PostgreSQL can hold it any more')),
  CONSTRAINT ck_word_1 CHECK (NOT word IN ('percent %s')),
  CONSTRAINT ck_word_sentences_are_for_the_words_before_null CHECK (CASE word WHEN 'plain' THEN 0 WHEN 'it''s' THEN 1 WHEN 'say "hi"' THEN 2 WHEN 'back\slash' THEN 3 WHEN 'a, b; c' THEN 4 WHEN 'Größe' THEN 5 WHEN '日本' THEN 6 WHEN '🎉' THEN 7 WHEN 'NULL' THEN 8 WHEN 'true' THEN 9 WHEN 'percent %s' THEN 10 END < 8 OR sentence IS NULL)
);

-- Indexes
CREATE INDEX ix_word_word ON word (word);
