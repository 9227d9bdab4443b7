-- The tables of schema cycle for SQLite, emitted by ecomc.
-- Keys of one integer column count on by themselves: they are SQLite's row numbers.

PRAGMA foreign_keys = ON;

-- Tables

CREATE TABLE department (
  department_id INTEGER NOT NULL,
  name          VARCHAR(40) NOT NULL,
  head_id       INTEGER,
  CONSTRAINT pk_department PRIMARY KEY (department_id),
  CONSTRAINT fk_department_head_id FOREIGN KEY (head_id) REFERENCES employee (employee_id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE employee (
  employee_id   INTEGER NOT NULL,
  name          VARCHAR(40) NOT NULL,
  department_id INTEGER NOT NULL,
  CONSTRAINT pk_employee PRIMARY KEY (employee_id),
  CONSTRAINT fk_employee_department_id FOREIGN KEY (department_id) REFERENCES department (department_id) DEFERRABLE INITIALLY DEFERRED
);

-- Indexes
CREATE INDEX ix_department_head_id ON department (head_id);
CREATE INDEX ix_employee_department_id ON employee (department_id);
