-- The tables of schema labels for SQL Server, emitted by ecomc.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

SET QUOTED_IDENTIFIER ON;

-- Tables

CREATE TABLE word (
  word_id  INT NOT NULL IDENTITY(1,1),
  word     NVARCHAR(10) COLLATE Latin1_General_100_BIN2 NOT NULL,
  sentence NVARCHAR(77) COLLATE Latin1_General_100_BIN2,
  CONSTRAINT pk_word PRIMARY KEY (word_id),
  CONSTRAINT ck_word_word CHECK (word IN (N'plain', N'it''s', N'say "hi"', N'back\slash', N'a, b; c', N'Größe', N'日本', N'🎉', N'NULL', N'true', N'percent %s')),
  CONSTRAINT ck_word_sentence CHECK (sentence IN (N'short', N'a label that goes on and on, until no type of PostgreSQL can hold it any more')),
  CONSTRAINT ck_word_1 CHECK (NOT word IN (N'percent %s')),
  CONSTRAINT ck_word_sentences_are_for_the_words_before_null CHECK (CASE word WHEN N'plain' THEN 0 WHEN N'it''s' THEN 1 WHEN N'say "hi"' THEN 2 WHEN N'back\slash' THEN 3 WHEN N'a, b; c' THEN 4 WHEN N'Größe' THEN 5 WHEN N'日本' THEN 6 WHEN N'🎉' THEN 7 WHEN N'NULL' THEN 8 WHEN N'true' THEN 9 WHEN N'percent %s' THEN 10 END < 8 OR sentence IS NULL)
);

-- Indexes
CREATE INDEX ix_word_word ON word (word);

-- Comments

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Ein Wort – 言葉 🎉: it''s "quoted", with a \ and a line break.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'word';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Eines der Wörter, d''accord?',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'word', @level2type = N'COLUMN', @level2name = N'word';
