-- The tables of schema tree for SQL Server, emitted by ecomc.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

SET QUOTED_IDENTIFIER ON;

-- Tables

-- parent_id refers to category (category_id) on delete set null: SQL Server wants the actions of a delete to reach each
-- table once; the row that is referred to cannot be deleted
CREATE TABLE category (
  category_id INT NOT NULL IDENTITY(1,1),
  name        NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL,
  parent_id   INT,
  CONSTRAINT pk_category PRIMARY KEY (category_id),
  CONSTRAINT uq_category_name UNIQUE (name),
  CONSTRAINT fk_category_parent_id FOREIGN KEY (parent_id) REFERENCES category (category_id)
);

-- Indexes
CREATE INDEX ix_category_parent_id ON category (parent_id);

-- Comments

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Categories, of any depth.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'category';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Null for the roots.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'category', @level2type = N'COLUMN', @level2name = N'parent_id';
