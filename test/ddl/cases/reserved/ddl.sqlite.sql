-- The tables of schema reserved for SQLite, emitted by ecomc.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE user (
  "Id"         INTEGER NOT NULL,
  "first name" VARCHAR(20) NOT NULL, -- Given name, "as is"; it's not checked.
  "a""b`c]d'e" VARCHAR(20),
  "Größe"      VARCHAR(20) NOT NULL,
  CONSTRAINT pk_user PRIMARY KEY ("Id"),
  CONSTRAINT "uq_user_Größe" UNIQUE ("Größe")
);

-- Orders of `users`.
CREATE TABLE "order" (
  "select"  INTEGER NOT NULL,
  "group"   VARCHAR(20) NOT NULL,
  "from"    DATE NOT NULL,
  user      INTEGER NOT NULL,
  rank      INTEGER,
  "primary" BOOLEAN NOT NULL,
  type      TEXT NOT NULL,
  "table"   TEXT NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY ("select"),
  CONSTRAINT uq_order_group_from UNIQUE ("group", "from"),
  CONSTRAINT fk_order_user FOREIGN KEY (user) REFERENCES user ("Id") DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_type CHECK (type IN ('admin', 'guest')),
  CONSTRAINT ck_order_table CHECK ("table" IN ('long', 'round')),
  CONSTRAINT ck_order_1 CHECK ((rank > 0 AND rank IS NOT NULL) OR rank IS NULL)
);

-- Indexes
CREATE INDEX ix_order_rank_primary ON "order" (rank, "primary");
CREATE INDEX ix_order_user ON "order" (user);
