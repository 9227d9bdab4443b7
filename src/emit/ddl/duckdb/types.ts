import type { TypeMap } from "../dialect.ts";

/** Lengths of texts are accepted and ignored by DuckDB: they stand for the reader, and for the checks. */
export const duckdbTypes = {
  int: () => "INTEGER",
  bigint: () => "BIGINT",
  float: () => "DOUBLE",
  bool: () => "BOOLEAN",
  decimal: ({ precision, scale }) => `DECIMAL(${precision},${scale})`,
  char: ({ length }) => `VARCHAR(${length})`,
  text: ({ length }) => (length === null ? "VARCHAR" : `VARCHAR(${length})`),
  date: () => "DATE",
  timestamp: () => "TIMESTAMP",
  duration: () => "DOUBLE",
  json: () => "JSON",
  uuid: () => "UUID",
  enum: (type, { layout }) => layout.enumTypes.get(type.enum) ?? "VARCHAR",
} satisfies TypeMap;
