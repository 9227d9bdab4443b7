-- The tables of schema cycle for SQL Server, emitted by ecomc.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

SET QUOTED_IDENTIFIER ON;

-- Tables

CREATE TABLE department (
  department_id INT NOT NULL IDENTITY(1,1),
  name          NVARCHAR(40) NOT NULL,
  head_id       INT,
  CONSTRAINT pk_department PRIMARY KEY (department_id)
);

CREATE TABLE employee (
  employee_id   INT NOT NULL IDENTITY(1,1),
  name          NVARCHAR(40) NOT NULL,
  department_id INT NOT NULL,
  CONSTRAINT pk_employee PRIMARY KEY (employee_id),
  CONSTRAINT fk_employee_department_id FOREIGN KEY (department_id) REFERENCES department (department_id)
);

-- Foreign keys of tables that refer to each other

ALTER TABLE department
  ADD CONSTRAINT fk_department_head_id FOREIGN KEY (head_id) REFERENCES employee (employee_id) ON DELETE SET NULL;

-- Indexes
CREATE INDEX ix_department_head_id ON department (head_id);
CREATE INDEX ix_employee_department_id ON employee (department_id);
