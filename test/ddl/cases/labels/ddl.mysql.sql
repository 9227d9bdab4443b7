-- The tables of schema labels for MySQL, emitted by ecomc.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

-- Tables

CREATE TABLE word (
  word_id  INT NOT NULL AUTO_INCREMENT,
  word     ENUM('plain', 'it''s', 'say "hi"', 'back\\slash', 'a, b; c', 'Größe', '日本', '🎉', 'NULL', 'true', 'percent %s') NOT NULL COMMENT 'Eines der Wörter, d''accord?',
  sentence ENUM('short', 'a label that goes on and on, until no type of PostgreSQL can hold it any more'),
  CONSTRAINT pk_word PRIMARY KEY (word_id),
  CONSTRAINT ck_word_1 CHECK (NOT word IN ('percent %s')),
  CONSTRAINT ck_word_sentences_are_for_the_words_before_null CHECK (CASE word WHEN 'plain' THEN 0 WHEN 'it''s' THEN 1 WHEN 'say "hi"' THEN 2 WHEN 'back\\slash' THEN 3 WHEN 'a, b; c' THEN 4 WHEN 'Größe' THEN 5 WHEN '日本' THEN 6 WHEN '🎉' THEN 7 WHEN 'NULL' THEN 8 WHEN 'true' THEN 9 WHEN 'percent %s' THEN 10 END < 8 OR sentence IS NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Ein Wort – 言葉 🎉: it''s "quoted", with a \\ and a line break.';

-- Indexes
CREATE INDEX ix_word_word ON word (word);
