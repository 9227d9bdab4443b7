-- Makes the tables of schema cycle in an empty DuckDB database and loads them from CSV files. Emitted by ecomc.
--
--   cd <folder of the files> && duckdb <database file> < <this file>

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

-- Rows: an empty field is NULL, "" is the empty text
COPY department (department_id, name, head_id) FROM 'department.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
COPY employee (employee_id, name, department_id) FROM 'employee.csv' (FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\n', NULLSTR '', ALLOW_QUOTED_NULLS false);
