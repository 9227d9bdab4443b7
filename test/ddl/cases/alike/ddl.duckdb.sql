-- The tables of schema alike for DuckDB, emitted by ecomc.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

-- Types
CREATE TYPE text_enum AS ENUM ('a', 'b');
CREATE TYPE date_enum AS ENUM ('c');
CREATE TYPE order_kind AS ENUM ('x');
CREATE TYPE order_kind_2 AS ENUM ('y');

-- Tables

CREATE TABLE a (
  id   INTEGER NOT NULL,
  b_c  INTEGER NOT NULL,
  text text_enum NOT NULL,
  name VARCHAR(10) NOT NULL,
  CONSTRAINT pk_a PRIMARY KEY (id),
  CONSTRAINT uq_a_b_c_name UNIQUE (b_c, name),
  CONSTRAINT ck_a_text CHECK (b_c > 0),
  CONSTRAINT ck_a_text_2 CHECK (b_c < 9)
);

CREATE TABLE a_b (
  id     INTEGER NOT NULL,
  c      INTEGER NOT NULL,
  name   VARCHAR(10) NOT NULL,
  day    date_enum NOT NULL,
  "on"   DATE NOT NULL,
  first  order_kind NOT NULL,
  second order_kind_2 NOT NULL,
  CONSTRAINT pk_a_b PRIMARY KEY (id),
  CONSTRAINT uq_a_b_c_name_2 UNIQUE (c, name)
);
