-- The tables of schema cycle for DuckDB, emitted by ecomc.
-- Keys are plain integers: DuckDB has no identity columns.
-- Foreign keys get no index: DuckDB joins by hashing.

-- Tables

-- head_id refers to employee (employee_id): not declared, the checks look for orphans (the tables refer to each other,
-- and DuckDB adds no foreign key to a table that is there)
CREATE TABLE department (
  department_id INTEGER NOT NULL,
  name          VARCHAR(40) NOT NULL,
  head_id       INTEGER,
  CONSTRAINT pk_department PRIMARY KEY (department_id)
);

CREATE TABLE employee (
  employee_id   INTEGER NOT NULL,
  name          VARCHAR(40) NOT NULL,
  department_id INTEGER NOT NULL,
  CONSTRAINT pk_employee PRIMARY KEY (employee_id),
  CONSTRAINT fk_employee_department_id FOREIGN KEY (department_id) REFERENCES department (department_id)
);
