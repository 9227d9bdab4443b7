-- The tables of schema types for MariaDB, emitted by ecomc.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

-- Tables

CREATE TABLE everything (
  id             BIGINT NOT NULL AUTO_INCREMENT,
  int_value      INT NOT NULL,
  bigint_value   BIGINT NOT NULL,
  float_value    DOUBLE NOT NULL,
  bool_value     BOOLEAN NOT NULL,
  amount_value   DECIMAL(12,2) NOT NULL,
  rate_value     DECIMAL(9,6) NOT NULL,
  code_value     CHAR(4) NOT NULL,
  short_value    VARCHAR(20) NOT NULL,
  long_value     TEXT NOT NULL,
  free_value     TEXT NOT NULL,
  day_value      DATE NOT NULL,
  moment_value   DATETIME NOT NULL,
  span_value     DOUBLE NOT NULL COMMENT 'In seconds.',
  document_value JSON NOT NULL,
  token_value    UUID NOT NULL,
  mood_value     ENUM('fine', 'so so', 'bad') NOT NULL,
  int_maybe      INT,
  bigint_maybe   BIGINT,
  float_maybe    DOUBLE,
  bool_maybe     BOOLEAN,
  amount_maybe   DECIMAL(12,2),
  rate_maybe     DECIMAL(9,6),
  code_maybe     CHAR(4),
  short_maybe    VARCHAR(20),
  long_maybe     TEXT,
  free_maybe     TEXT,
  day_maybe      DATE,
  moment_maybe   DATETIME,
  span_maybe     DOUBLE COMMENT 'In seconds.',
  document_maybe JSON,
  token_maybe    UUID,
  mood_maybe     ENUM('fine', 'so so', 'bad'),
  CONSTRAINT pk_everything PRIMARY KEY (id),
  CONSTRAINT ck_everything_long_value CHECK (CHAR_LENGTH(long_value) <= 2000),
  CONSTRAINT ck_everything_long_maybe CHECK (CHAR_LENGTH(long_maybe) <= 2000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='Every type there is.';
