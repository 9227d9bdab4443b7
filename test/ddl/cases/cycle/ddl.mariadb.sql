-- The tables of schema cycle for MariaDB, emitted by ecomc.
-- Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys.

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
  CONSTRAINT pk_employee PRIMARY KEY (employee_id),
  CONSTRAINT fk_employee_department_id FOREIGN KEY (department_id) REFERENCES department (department_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_nopad_bin;

-- Foreign keys of tables that refer to each other

ALTER TABLE department
  ADD CONSTRAINT fk_department_head_id FOREIGN KEY (head_id) REFERENCES employee (employee_id) ON DELETE SET NULL;

-- Indexes
CREATE INDEX ix_department_head_id ON department (head_id);
CREATE INDEX ix_employee_department_id ON employee (department_id);
