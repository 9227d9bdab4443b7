-- The tables of schema reserved for SQL Server, emitted by ecomc.
-- Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.

SET QUOTED_IDENTIFIER ON;

-- Tables

CREATE TABLE [user] (
  [Id]         INT NOT NULL IDENTITY(1,1),
  [first name] NVARCHAR(20) NOT NULL,
  [a"b`c]]d'e] NVARCHAR(20),
  [Größe]      NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT pk_user PRIMARY KEY ([Id]),
  CONSTRAINT [uq_user_Größe] UNIQUE ([Größe])
);

CREATE TABLE [order] (
  [select]  INT NOT NULL IDENTITY(1,1),
  [group]   NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [from]    DATE NOT NULL,
  [user]    INT NOT NULL,
  rank      INT,
  [primary] BIT NOT NULL,
  type      NVARCHAR(5) COLLATE Latin1_General_100_BIN2 NOT NULL,
  [table]   NVARCHAR(5) COLLATE Latin1_General_100_BIN2 NOT NULL,
  CONSTRAINT pk_order PRIMARY KEY ([select]),
  CONSTRAINT uq_order_group_from UNIQUE ([group], [from]),
  CONSTRAINT fk_order_user FOREIGN KEY ([user]) REFERENCES [user] ([Id]),
  CONSTRAINT ck_order_type CHECK (type IN (N'admin', N'guest')),
  CONSTRAINT ck_order_table CHECK ([table] IN (N'long', N'round')),
  CONSTRAINT ck_order_1 CHECK ((rank > 0 AND rank IS NOT NULL) OR rank IS NULL)
);

-- Indexes
CREATE INDEX ix_order_rank_primary ON [order] (rank, [primary]);
CREATE INDEX ix_order_user ON [order] ([user]);

-- Comments

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Given name, "as is"; it''s not checked.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'user', @level2type = N'COLUMN', @level2name = N'first name';

EXEC sp_addextendedproperty @name = N'MS_Description', @value = N'Orders of `users`.',
  @level0type = N'SCHEMA', @level0name = N'dbo', @level1type = N'TABLE', @level1name = N'order';
