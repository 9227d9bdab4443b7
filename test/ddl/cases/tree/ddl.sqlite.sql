-- The tables of schema tree for SQLite, emitted by ecomc.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

-- Categories, of any depth.
CREATE TABLE category (
  category_id INTEGER NOT NULL,
  name        VARCHAR(40) NOT NULL,
  parent_id   INTEGER, -- Null for the roots.
  CONSTRAINT pk_category PRIMARY KEY (category_id),
  CONSTRAINT uq_category_name UNIQUE (name),
  CONSTRAINT fk_category_parent_id FOREIGN KEY (parent_id) REFERENCES category (category_id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);

-- Indexes
CREATE INDEX ix_category_parent_id ON category (parent_id);
