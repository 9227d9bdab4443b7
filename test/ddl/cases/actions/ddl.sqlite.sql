-- The tables of schema actions for SQLite, emitted by ecomc.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE owner (
  owner_id INTEGER NOT NULL,
  CONSTRAINT pk_owner PRIMARY KEY (owner_id)
);

CREATE TABLE left_side (
  left_id  INTEGER NOT NULL,
  owner_id INTEGER NOT NULL,
  CONSTRAINT pk_left_side PRIMARY KEY (left_id),
  CONSTRAINT fk_left_side_owner_id FOREIGN KEY (owner_id) REFERENCES owner (owner_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE right_side (
  right_id INTEGER NOT NULL,
  owner_id INTEGER NOT NULL,
  CONSTRAINT pk_right_side PRIMARY KEY (right_id),
  CONSTRAINT fk_right_side_owner_id FOREIGN KEY (owner_id) REFERENCES owner (owner_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE both (
  both_id  INTEGER NOT NULL,
  left_id  INTEGER NOT NULL,
  right_id INTEGER,
  other_id INTEGER,
  boss_id  INTEGER,
  CONSTRAINT pk_both PRIMARY KEY (both_id),
  CONSTRAINT fk_both_left_id FOREIGN KEY (left_id) REFERENCES left_side (left_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_both_right_id FOREIGN KEY (right_id) REFERENCES right_side (right_id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_both_other_id FOREIGN KEY (other_id) REFERENCES owner (owner_id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_both_boss_id FOREIGN KEY (boss_id) REFERENCES both (both_id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);

-- Indexes
CREATE INDEX ix_left_side_owner_id ON left_side (owner_id);
CREATE INDEX ix_right_side_owner_id ON right_side (owner_id);
CREATE INDEX ix_both_left_id ON both (left_id);
CREATE INDEX ix_both_right_id ON both (right_id);
CREATE INDEX ix_both_other_id ON both (other_id);
CREATE INDEX ix_both_boss_id ON both (boss_id);
