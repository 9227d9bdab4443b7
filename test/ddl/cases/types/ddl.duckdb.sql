-- The tables of schema types for DuckDB, emitted by ecomc.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

-- Types
CREATE TYPE mood AS ENUM ('fine', 'so so', 'bad');

-- Tables

CREATE TABLE everything (
  id             BIGINT NOT NULL,
  int_value      INTEGER NOT NULL,
  bigint_value   BIGINT NOT NULL,
  float_value    DOUBLE NOT NULL,
  bool_value     BOOLEAN NOT NULL,
  amount_value   DECIMAL(12,2) NOT NULL,
  rate_value     DECIMAL(9,6) NOT NULL,
  code_value     VARCHAR(4) NOT NULL,
  short_value    VARCHAR(20) NOT NULL,
  long_value     VARCHAR(2000) NOT NULL,
  free_value     VARCHAR NOT NULL,
  day_value      DATE NOT NULL,
  moment_value   TIMESTAMP NOT NULL,
  span_value     DOUBLE NOT NULL,
  document_value JSON NOT NULL,
  token_value    UUID NOT NULL,
  mood_value     mood NOT NULL,
  int_maybe      INTEGER,
  bigint_maybe   BIGINT,
  float_maybe    DOUBLE,
  bool_maybe     BOOLEAN,
  amount_maybe   DECIMAL(12,2),
  rate_maybe     DECIMAL(9,6),
  code_maybe     VARCHAR(4),
  short_maybe    VARCHAR(20),
  long_maybe     VARCHAR(2000),
  free_maybe     VARCHAR,
  day_maybe      DATE,
  moment_maybe   TIMESTAMP,
  span_maybe     DOUBLE,
  document_maybe JSON,
  token_maybe    UUID,
  mood_maybe     mood,
  CONSTRAINT pk_everything PRIMARY KEY (id)
);

-- Comments
COMMENT ON TABLE everything IS 'Every type there is.';
COMMENT ON COLUMN everything.span_value IS 'In seconds.';
COMMENT ON COLUMN everything.span_maybe IS 'In seconds.';
