-- The tables of schema actions for DuckDB, emitted by ecomc.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

-- Tables

CREATE TABLE owner (
  owner_id INTEGER NOT NULL,
  CONSTRAINT pk_owner PRIMARY KEY (owner_id)
);

-- owner_id refers to owner (owner_id) on delete cascade: DuckDB has no actions on delete; the row that is referred to
-- cannot be deleted
CREATE TABLE left_side (
  left_id  INTEGER NOT NULL,
  owner_id INTEGER NOT NULL,
  CONSTRAINT pk_left_side PRIMARY KEY (left_id),
  CONSTRAINT fk_left_side_owner_id FOREIGN KEY (owner_id) REFERENCES owner (owner_id)
);

-- owner_id refers to owner (owner_id) on delete cascade: DuckDB has no actions on delete; the row that is referred to
-- cannot be deleted
CREATE TABLE right_side (
  right_id INTEGER NOT NULL,
  owner_id INTEGER NOT NULL,
  CONSTRAINT pk_right_side PRIMARY KEY (right_id),
  CONSTRAINT fk_right_side_owner_id FOREIGN KEY (owner_id) REFERENCES owner (owner_id)
);

-- left_id refers to left_side (left_id) on delete cascade: DuckDB has no actions on delete; the row that is referred to
-- cannot be deleted
-- right_id refers to right_side (right_id) on delete set null: DuckDB has no actions on delete; the row that is referred
-- to cannot be deleted
-- boss_id refers to both (both_id): not declared, the checks look for orphans (DuckDB lets no statement insert a row
-- together with the row that it refers to)
CREATE TABLE "both" (
  both_id  INTEGER NOT NULL,
  left_id  INTEGER NOT NULL,
  right_id INTEGER,
  other_id INTEGER,
  boss_id  INTEGER,
  CONSTRAINT pk_both PRIMARY KEY (both_id),
  CONSTRAINT fk_both_left_id FOREIGN KEY (left_id) REFERENCES left_side (left_id),
  CONSTRAINT fk_both_right_id FOREIGN KEY (right_id) REFERENCES right_side (right_id),
  CONSTRAINT fk_both_other_id FOREIGN KEY (other_id) REFERENCES owner (owner_id)
);
