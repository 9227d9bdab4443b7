-- The tables of schema tree for DuckDB, emitted by ecomc.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

-- Tables

-- parent_id refers to category (category_id): not declared, the checks look for orphans (DuckDB lets no statement insert
-- a row together with the row that it refers to)
CREATE TABLE category (
  category_id INTEGER NOT NULL,
  name        VARCHAR(40) NOT NULL,
  parent_id   INTEGER,
  CONSTRAINT pk_category PRIMARY KEY (category_id),
  CONSTRAINT uq_category_name UNIQUE (name)
);

-- Comments
COMMENT ON TABLE category IS 'Categories, of any depth.';
COMMENT ON COLUMN category.parent_id IS 'Null for the roots.';
