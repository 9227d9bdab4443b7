-- The tables of schema types for SQLite, emitted by ecomc.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

-- Every type there is.
CREATE TABLE everything (
  id             INTEGER NOT NULL,
  int_value      INTEGER NOT NULL,
  bigint_value   INTEGER NOT NULL,
  float_value    REAL NOT NULL,
  bool_value     BOOLEAN NOT NULL,
  amount_value   DECIMAL(12,2) NOT NULL,
  rate_value     DECIMAL(9,6) NOT NULL,
  code_value     CHAR(4) NOT NULL,
  short_value    VARCHAR(20) NOT NULL,
  long_value     VARCHAR(2000) NOT NULL,
  free_value     TEXT NOT NULL,
  day_value      DATE NOT NULL,
  moment_value   TIMESTAMP NOT NULL,
  span_value     REAL NOT NULL, -- In seconds.
  document_value TEXT NOT NULL,
  token_value    TEXT NOT NULL,
  mood_value     TEXT NOT NULL,
  int_maybe      INTEGER,
  bigint_maybe   INTEGER,
  float_maybe    REAL,
  bool_maybe     BOOLEAN,
  amount_maybe   DECIMAL(12,2),
  rate_maybe     DECIMAL(9,6),
  code_maybe     CHAR(4),
  short_maybe    VARCHAR(20),
  long_maybe     VARCHAR(2000),
  free_maybe     TEXT,
  day_maybe      DATE,
  moment_maybe   TIMESTAMP,
  span_maybe     REAL, -- In seconds.
  document_maybe TEXT,
  token_maybe    TEXT,
  mood_maybe     TEXT,
  CONSTRAINT pk_everything PRIMARY KEY (id),
  CONSTRAINT ck_everything_document_value CHECK (json_valid(document_value)),
  CONSTRAINT ck_everything_mood_value CHECK (mood_value IN ('fine', 'so so', 'bad')),
  CONSTRAINT ck_everything_document_maybe CHECK (json_valid(document_maybe)),
  CONSTRAINT ck_everything_mood_maybe CHECK (mood_maybe IN ('fine', 'so so', 'bad'))
);
