-- The tables of schema actions for SQL Server, emitted by ecomc.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

SET QUOTED_IDENTIFIER ON;

-- Tables

CREATE TABLE owner (
  owner_id INT NOT NULL IDENTITY(1,1),
  CONSTRAINT pk_owner PRIMARY KEY (owner_id)
);

CREATE TABLE left_side (
  left_id  INT NOT NULL IDENTITY(1,1),
  owner_id INT NOT NULL,
  CONSTRAINT pk_left_side PRIMARY KEY (left_id),
  CONSTRAINT fk_left_side_owner_id FOREIGN KEY (owner_id) REFERENCES owner (owner_id) ON DELETE CASCADE
);

CREATE TABLE right_side (
  right_id INT NOT NULL IDENTITY(1,1),
  owner_id INT NOT NULL,
  CONSTRAINT pk_right_side PRIMARY KEY (right_id),
  CONSTRAINT fk_right_side_owner_id FOREIGN KEY (owner_id) REFERENCES owner (owner_id) ON DELETE CASCADE
);

-- right_id refers to right_side (right_id) on delete set null: SQL Server wants the actions of a delete to reach each
-- table once; the row that is referred to cannot be deleted
-- boss_id refers to both (both_id) on delete cascade: SQL Server wants the actions of a delete to reach each table once;
-- the row that is referred to cannot be deleted
CREATE TABLE both (
  both_id  INT NOT NULL IDENTITY(1,1),
  left_id  INT NOT NULL,
  right_id INT,
  other_id INT,
  boss_id  INT,
  CONSTRAINT pk_both PRIMARY KEY (both_id),
  CONSTRAINT fk_both_left_id FOREIGN KEY (left_id) REFERENCES left_side (left_id) ON DELETE CASCADE,
  CONSTRAINT fk_both_right_id FOREIGN KEY (right_id) REFERENCES right_side (right_id),
  CONSTRAINT fk_both_other_id FOREIGN KEY (other_id) REFERENCES owner (owner_id),
  CONSTRAINT fk_both_boss_id FOREIGN KEY (boss_id) REFERENCES both (both_id)
);

-- Indexes
CREATE INDEX ix_left_side_owner_id ON left_side (owner_id);
CREATE INDEX ix_right_side_owner_id ON right_side (owner_id);
CREATE INDEX ix_both_left_id ON both (left_id);
CREATE INDEX ix_both_right_id ON both (right_id);
CREATE INDEX ix_both_other_id ON both (other_id);
CREATE INDEX ix_both_boss_id ON both (boss_id);
