import type { TypeMap } from "../dialect.ts";

/**
 * SQLite keeps any value in any column; the declared type gives an affinity. These names give the right one (text for
 * everything that is written as text), and tell readers and tools what is meant.
 */
export const sqliteTypes = {
  int: () => "INTEGER",
  bigint: () => "INTEGER",
  float: () => "REAL",
  bool: () => "BOOLEAN",
  decimal: ({ precision, scale }) => `DECIMAL(${precision},${scale})`,
  char: ({ length }) => `CHAR(${length})`,
  text: ({ length }) => (length === null ? "TEXT" : `VARCHAR(${length})`),
  date: () => "DATE",
  timestamp: () => "TIMESTAMP",
  duration: () => "REAL",
  json: () => "TEXT",
  uuid: () => "TEXT",
  enum: () => "TEXT",
} satisfies TypeMap;
