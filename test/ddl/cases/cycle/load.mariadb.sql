-- Makes the tables of schema cycle in an empty MariaDB database and loads them from CSV files. Emitted by ecomc.
--
--   cd <folder of the files> && mariadb --local-infile=1 --database=<database> < <this file>
--
-- The server must allow it: SET GLOBAL local_infile = ON. LOAD DATA cannot tell an empty text from NULL: in a column
-- that may be NULL, "" becomes NULL. With LOCAL, rows that do not fit give warnings, not errors: run checks/mariadb.sql.

SET NAMES utf8mb4;
SET @sql_mode_before = @@sql_mode, sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO');

-- Tables

CREATE TABLE department (
  department_id INT NOT NULL AUTO_INCREMENT,
  name          VARCHAR(40) NOT NULL,
  head_id       INT,
  CONSTRAINT pk_department PRIMARY KEY (department_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

CREATE TABLE employee (
  employee_id   INT NOT NULL AUTO_INCREMENT,
  name          VARCHAR(40) NOT NULL,
  department_id INT NOT NULL,
  CONSTRAINT pk_employee PRIMARY KEY (employee_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- Rows

LOAD DATA LOCAL INFILE 'department.csv' INTO TABLE department CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (department_id, @v2, @v3)
  SET name = COALESCE(@v2, 'NULL'),
      head_id = NULLIF(@v3, '');

LOAD DATA LOCAL INFILE 'employee.csv' INTO TABLE employee CHARACTER SET utf8mb4
  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\n' IGNORE 1 LINES
  (employee_id, @v2, department_id)
  SET name = COALESCE(@v2, 'NULL');

-- Keys, indexes and foreign keys

ALTER TABLE department
  ADD INDEX ix_department_head_id (head_id),
  ADD CONSTRAINT fk_department_head_id FOREIGN KEY (head_id) REFERENCES employee (employee_id) ON DELETE SET NULL;

ALTER TABLE employee
  ADD INDEX ix_employee_department_id (department_id),
  ADD CONSTRAINT fk_employee_department_id FOREIGN KEY (department_id) REFERENCES department (department_id);

SET sql_mode = @sql_mode_before;
ANALYZE TABLE department, employee;
