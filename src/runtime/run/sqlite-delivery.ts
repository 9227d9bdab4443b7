import { closeSync, existsSync, fsyncSync, openSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { RowWriter } from "../row-writer.ts";
import { SqliteDatabase, type SqliteScript } from "../sinks/sqlite-database.ts";
import type { SqliteWriter } from "../sinks/sqlite-writer.ts";
import type { Delivered, Delivery } from "./delivery.ts";
import { Refusal } from "./failure.ts";
import type { GeneratedSchema, GeneratedTable } from "./generated.ts";
import { installFile } from "./install.ts";
import { PartialFolder } from "./partial-folder.ts";

/** A SQLite file with all tables of the schema; those that are not wanted stay empty. */
export class SqliteDelivery implements Delivery {
  private readonly tables: readonly GeneratedTable[];
  private readonly script: SqliteScript;
  private readonly file: string;
  private readonly name: string;
  private readonly shown: string;
  private partial: PartialFolder | null = null;
  private readonly sync: boolean;
  private finalBytes = 0;
  private database: SqliteDatabase | null = null;
  private readonly writers = new Map<string, SqliteWriter>();

  /** @throws Refusal if the file is there, or the schema has no tables for SQLite */
  constructor(
    schema: GeneratedSchema,
    tables: readonly GeneratedTable[],
    file: string,
    { force, sync }: { readonly force: boolean; readonly sync: boolean },
  ) {
    this.sync = sync;
    if (schema.sqlite === undefined) throw new Refusal("This generator was emitted without the tables of SQLite.");
    this.script = schema.sqlite;
    this.tables = tables;
    this.file = path.resolve(file);
    this.name = path.basename(this.file);
    this.shown = file;
    if (!existsSync(this.file)) return;
    if (statSync(this.file).isDirectory()) throw new Refusal(`${file} is a folder, not a file.`);
    if (!force) throw new Refusal(`${file} is there already.`, "Name another file, or replace it with `--force`.");
  }

  async open(): Promise<ReadonlyMap<string, RowWriter>> {
    this.partial = PartialFolder.create(this.file);
    this.database = await SqliteDatabase.create(this.partial.file(this.name), this.script);
    for (const table of this.tables) {
      const columns = table.columns.map((column) => column.name);
      this.writers.set(table.name, this.database.writer(table.name, columns));
    }
    return this.writers;
  }

  rows(table: string): number {
    return this.writers.get(table)?.rows ?? 0;
  }

  bytes(): number {
    if (this.partial === null) return this.finalBytes;
    return statSync(this.partial.file(this.name)).size;
  }

  async finish(last: () => void): Promise<Delivered> {
    const partial = this.partial as PartialFolder;
    for (const writer of this.writers.values()) writer.flush();
    (this.database as SqliteDatabase).finish();
    if (this.sync) syncFile(partial.file(this.name));
    // Building indexes kept signals waiting.
    await new Promise((resolve) => setImmediate(resolve));
    last();
    // Journals of the database that was there would be taken for those of the new one.
    for (const suffix of ["-journal", "-wal", "-shm"]) rmSync(this.file + suffix, { force: true });
    this.finalBytes = this.bytes();
    installFile(partial, this.name, this.file, this.sync);
    this.partial = null;
    const [first] = this.tables;
    return {
      path: this.file,
      manifest: null,
      next: first === undefined ? null : `sqlite3 ${this.shown} 'SELECT * FROM "${first.name}" LIMIT 3'`,
      tables: this.tables.map((table) => ({
        name: table.name,
        rows: (this.writers.get(table.name) as SqliteWriter).rows,
        bytes: null,
        files: [this.file],
      })),
    };
  }

  abandon(): void {
    this.database?.abandon();
    this.partial?.discard();
    this.partial = null;
  }
}

function syncFile(file: string): void {
  const descriptor = openSync(file, "r+");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
