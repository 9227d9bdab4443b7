-- The tables of schema reserved for MariaDB, emitted by ecomc.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

-- Tables

CREATE TABLE user (
  `Id`         INT NOT NULL AUTO_INCREMENT,
  `first name` VARCHAR(20) NOT NULL COMMENT 'Given name, "as is"; it''s not checked.',
  `a"b``c]d'e` VARCHAR(20),
  `Größe`      VARCHAR(20) NOT NULL,
  CONSTRAINT pk_user PRIMARY KEY (`Id`),
  CONSTRAINT `uq_user_Größe` UNIQUE (`Größe`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

CREATE TABLE `order` (
  `select`  INT NOT NULL AUTO_INCREMENT,
  `group`   VARCHAR(20) NOT NULL,
  `from`    DATE NOT NULL,
  user      INT NOT NULL,
  `rank`    INT,
  `primary` BOOLEAN NOT NULL,
  type      ENUM('admin', 'guest') NOT NULL,
  `table`   ENUM('long', 'round') NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY (`select`),
  CONSTRAINT uq_order_group_from UNIQUE (`group`, `from`),
  CONSTRAINT fk_order_user FOREIGN KEY (user) REFERENCES user (`Id`),
  CONSTRAINT ck_order_1 CHECK ((`rank` > 0 AND `rank` IS NOT NULL) OR `rank` IS NULL)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin COMMENT='Orders of `users`.';

-- Indexes
CREATE INDEX ix_order_rank_primary ON `order` (`rank`, `primary`);
CREATE INDEX ix_order_user ON `order` (user);
