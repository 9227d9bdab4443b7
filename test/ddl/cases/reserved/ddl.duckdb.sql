-- The tables of schema reserved for DuckDB, emitted by ecomc.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

-- Types
CREATE TYPE user_60785ef2 AS ENUM ('admin', 'guest');
CREATE TYPE "table" AS ENUM ('long', 'round');

-- Tables

CREATE TABLE user (
  "Id"         INTEGER NOT NULL,
  "first name" VARCHAR(20) NOT NULL,
  "a""b`c]d'e" VARCHAR(20),
  "Größe"      VARCHAR(20) NOT NULL,
  CONSTRAINT pk_user PRIMARY KEY ("Id"),
  CONSTRAINT "uq_user_Größe" UNIQUE ("Größe")
);

CREATE TABLE "order" (
  "select"  INTEGER NOT NULL,
  "group"   VARCHAR(20) NOT NULL,
  "from"    DATE NOT NULL,
  user      INTEGER NOT NULL,
  rank      INTEGER,
  "primary" BOOLEAN NOT NULL,
  type      user_60785ef2 NOT NULL,
  "table"   "table" NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY ("select"),
  CONSTRAINT uq_order_group_from UNIQUE ("group", "from"),
  CONSTRAINT fk_order_user FOREIGN KEY (user) REFERENCES user ("Id"),
  CONSTRAINT ck_order_1 CHECK ((rank > 0 AND rank IS NOT NULL) OR rank IS NULL)
);

-- Indexes
CREATE INDEX ix_order_rank_primary ON "order" (rank, "primary");

-- Comments
COMMENT ON COLUMN user."first name" IS 'Given name, "as is"; it''s not checked.';
COMMENT ON TABLE "order" IS 'Orders of `users`.';
