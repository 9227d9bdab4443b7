import type { RowWriter } from "../row-writer.ts";
import type { SqliteScript } from "../sinks/sqlite-database.ts";

/** What an emitted module says about its schema (`export const schema`). */
export interface GeneratedSchema {
  readonly name: string;
  /** The version of the compiler that emitted the module. */
  readonly version: string;
  /** The runtime that the module was emitted for. */
  readonly abi: number;
  /** SHA-256 of the schema's sources, in hexadecimal. */
  readonly hash: string;
  /** The seed that the schema states. */
  readonly seed: number;
  /** In load order: a table stands behind those it refers to. */
  readonly tables: readonly GeneratedTable[];
  /** Absent in a module that cannot load a SQLite file. */
  readonly sqlite?: SqliteScript;
}

export interface GeneratedTable {
  readonly name: string;
  readonly columns: readonly GeneratedColumn[];
  /** Names of the columns of the primary key. */
  readonly key: readonly string[];
  /**
   * How the parts of shards make the whole: `address`, one after another; `key`, merged by the first column of the key;
   * `birth`, merged by the hour or day in which the rows were born, where keys do not follow it.
   */
  readonly order: "address" | "key" | "birth";
}

export interface GeneratedColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Decimals: digits behind the point. */
  readonly scale?: number;
  readonly nullable: boolean;
}

export type ColumnKind =
  | "int"
  | "bigint"
  | "decimal"
  | "float"
  | "bool"
  | "date"
  | "timestamp"
  | "duration"
  | "text"
  | "char"
  | "json"
  | "uuid"
  | "enum";

/** What decides the rows, apart from the schema. */
export interface Settings {
  readonly seed: number;
  /** Factor on the sizes of populations, above 0. */
  readonly scale: number;
  /** `index` counts from 1. */
  readonly shard: Shard | null;
}

export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** One run of the emitted module. */
export interface GeneratedRun {
  /**
   * Counts what must be known before the first row, leaving room for signals; `run` does it where nobody did. `writers`: those
   * that `run` will be given, nothing is written to them yet. `rehearsedFrom`: with so many root rows kernels are rehearsed, which
   * changes the speed and nothing else.
   */
  prepare?(writers: ReadonlyMap<string, RowWriter>, rehearsedFrom?: number): Promise<void>;
  /** Rows of each table by name, exact or estimated: for progress alone. */
  expectedRows(): ReadonlyMap<string, number>;
  /** Rows of a table by the bucket of their birth, where its parts are merged by that; known from the start. */
  births?(table: string): ArrayLike<number> | null;
  /**
   * Writes every row of every table. There is a writer for each table; one that is not wanted has a writer that drops rows.
   * `progress` is called after each slice, with the rows of one of its tables so far: it shows progress, and throws when the
   * run is to stop.
   */
  run(writers: ReadonlyMap<string, RowWriter>, progress: (table: string, rows: number) => void): void | Promise<void>;
}

/** Emitted as `start`. May throw `Refusal` for settings that the schema cannot have, before the first row. */
export type Start = (settings: Settings) => GeneratedRun;
