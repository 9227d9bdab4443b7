-- The tables of schema tree for MySQL, emitted by ecomc.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

-- Tables

CREATE TABLE category (
  category_id INT NOT NULL AUTO_INCREMENT,
  name        VARCHAR(40) NOT NULL,
  parent_id   INT COMMENT 'Null for the roots.',
  CONSTRAINT pk_category PRIMARY KEY (category_id),
  CONSTRAINT uq_category_name UNIQUE (name),
  CONSTRAINT fk_category_parent_id FOREIGN KEY (parent_id) REFERENCES category (category_id) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_0900_bin COMMENT='Categories, of any depth.';

-- Indexes
CREATE INDEX ix_category_parent_id ON category (parent_id);
