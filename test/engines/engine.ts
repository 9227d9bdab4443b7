/** A database to try emitted scripts on, whatever its make. */
import type { DialectName } from "../../src/model/model.ts";

export interface Engine {
  readonly dialect: DialectName;
  readonly title: string;
  /** Null if it can run; else what is missing. */
  readonly missing: string | null;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** A new, empty database. */
  create(): Promise<Database>;
}

export type Row = readonly (string | null)[];

export interface Database {
  /** Runs a whole script, as a user would. */
  run(script: string): Promise<void>;
  /** Runs a load script on the CSV files of a folder. */
  load(script: string, folder: string): Promise<void>;
  /** The rows of a query, every value as text; truth values as the database writes them. */
  query(sql: string): Promise<readonly Row[]>;
  /** What there is: tables, constraints and indexes, one line each, in a fixed order. */
  catalog(): Promise<readonly string[]>;
  close(): Promise<void>;
}
