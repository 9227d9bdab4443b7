import type { TypeMap } from "../dialect.ts";

export const postgresTypes = {
  int: () => "INTEGER",
  bigint: () => "BIGINT",
  float: () => "DOUBLE PRECISION",
  bool: () => "BOOLEAN",
  decimal: ({ precision, scale }) => `NUMERIC(${precision},${scale})`,
  char: ({ length }) => `CHAR(${length})`,
  text: ({ length }) => (length === null ? "TEXT" : `VARCHAR(${length})`),
  date: () => "DATE",
  timestamp: () => "TIMESTAMP",
  duration: () => "DOUBLE PRECISION",
  json: () => "JSONB",
  uuid: () => "UUID",
  enum: (type, { layout }) => layout.enumTypes.get(type.enum) ?? "TEXT",
} satisfies TypeMap;
