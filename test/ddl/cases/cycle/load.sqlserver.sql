-- Makes the tables of schema cycle in an empty SQL Server database and loads them from CSV files. Emitted by ecomc.
--
--   sqlcmd -S <server> -d <database> -v data=<folder of the files, as the server sees it> -i <this file>
--
-- BULK INSERT is done by the server: the files must be where it can read them, in UTF-8 as they are.

SET QUOTED_IDENTIFIER ON;
SET XACT_ABORT, NOCOUNT ON;

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
  CONSTRAINT pk_employee PRIMARY KEY (employee_id)
);

GO

-- Rows

BULK INSERT department FROM N'$(data)/department.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

BULK INSERT employee FROM N'$(data)/employee.csv'
  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);

-- Indexes
CREATE INDEX ix_department_head_id ON department (head_id);
CREATE INDEX ix_employee_department_id ON employee (department_id);

-- Foreign keys

ALTER TABLE department
  ADD CONSTRAINT fk_department_head_id FOREIGN KEY (head_id) REFERENCES employee (employee_id) ON DELETE SET NULL;

ALTER TABLE employee
  ADD CONSTRAINT fk_employee_department_id FOREIGN KEY (department_id) REFERENCES department (department_id);
