-- The tables of schema actions for MariaDB, emitted by ecomc.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

-- Tables

CREATE TABLE owner (
  owner_id INT NOT NULL AUTO_INCREMENT,
  CONSTRAINT pk_owner PRIMARY KEY (owner_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

CREATE TABLE left_side (
  left_id  INT NOT NULL AUTO_INCREMENT,
  owner_id INT NOT NULL,
  CONSTRAINT pk_left_side PRIMARY KEY (left_id),
  CONSTRAINT fk_left_side_owner_id FOREIGN KEY (owner_id) REFERENCES owner (owner_id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

CREATE TABLE right_side (
  right_id INT NOT NULL AUTO_INCREMENT,
  owner_id INT NOT NULL,
  CONSTRAINT pk_right_side PRIMARY KEY (right_id),
  CONSTRAINT fk_right_side_owner_id FOREIGN KEY (owner_id) REFERENCES owner (owner_id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

CREATE TABLE `both` (
  both_id  INT NOT NULL AUTO_INCREMENT,
  left_id  INT NOT NULL,
  right_id INT,
  other_id INT,
  boss_id  INT,
  CONSTRAINT pk_both PRIMARY KEY (both_id),
  CONSTRAINT fk_both_left_id FOREIGN KEY (left_id) REFERENCES left_side (left_id) ON DELETE CASCADE,
  CONSTRAINT fk_both_right_id FOREIGN KEY (right_id) REFERENCES right_side (right_id) ON DELETE SET NULL,
  CONSTRAINT fk_both_other_id FOREIGN KEY (other_id) REFERENCES owner (owner_id) ON DELETE RESTRICT,
  CONSTRAINT fk_both_boss_id FOREIGN KEY (boss_id) REFERENCES `both` (both_id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- Indexes
CREATE INDEX ix_left_side_owner_id ON left_side (owner_id);
CREATE INDEX ix_right_side_owner_id ON right_side (owner_id);
CREATE INDEX ix_both_left_id ON `both` (left_id);
CREATE INDEX ix_both_right_id ON `both` (right_id);
CREATE INDEX ix_both_other_id ON `both` (other_id);
CREATE INDEX ix_both_boss_id ON `both` (boss_id);
