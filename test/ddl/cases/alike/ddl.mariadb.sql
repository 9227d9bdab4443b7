-- The tables of schema alike for MariaDB, emitted by ecomc.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

-- Tables

CREATE TABLE a (
  id   INT NOT NULL AUTO_INCREMENT,
  b_c  INT NOT NULL,
  text ENUM('a', 'b') NOT NULL,
  name VARCHAR(10) NOT NULL,
  CONSTRAINT pk_a PRIMARY KEY (id),
  CONSTRAINT uq_a_b_c_name UNIQUE (b_c, name),
  CONSTRAINT ck_a_text CHECK (b_c > 0),
  CONSTRAINT ck_a_text_2 CHECK (b_c < 9)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

CREATE TABLE a_b (
  id     INT NOT NULL AUTO_INCREMENT,
  c      INT NOT NULL,
  name   VARCHAR(10) NOT NULL,
  day    ENUM('c') NOT NULL,
  `on`   DATE NOT NULL,
  first  ENUM('x') NOT NULL,
  second ENUM('y') NOT NULL,
  CONSTRAINT pk_a_b PRIMARY KEY (id),
  CONSTRAINT uq_a_b_c_name_2 UNIQUE (c, name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;
