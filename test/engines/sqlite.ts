import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import type { Database, Engine, Row } from "./engine.ts";

const execute = promisify(execFile);

export const sqliteEngine: Engine = {
  dialect: "sqlite",
  title: "SQLite",
  missing: null,
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
  create: () => Promise.resolve(new SqliteFile()),
};

class SqliteFile implements Database {
  private readonly folder = mkdtempSync(path.join(tmpdir(), "ecomc-sqlite-"));
  private readonly file = path.join(this.folder, "test.sqlite");
  private open: DatabaseSync | null = null;

  private get database(): DatabaseSync {
    if (this.open === null) {
      this.open = new DatabaseSync(this.file);
      this.open.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
    }
    return this.open;
  }

  async run(script: string): Promise<void> {
    await Promise.resolve(this.database.exec(script));
  }

  async load(script: string, folder: string): Promise<void> {
    const program = path.join(this.folder, "load.mjs");
    writeFileSync(program, script);
    await execute(process.execPath, [program, this.file, folder]);
  }

  query(sql: string): Promise<readonly Row[]> {
    const statement = this.database.prepare(sql);
    statement.setReadBigInts(true);
    statement.setReturnArrays(true);
    const rows = statement.all() as unknown as unknown[][];
    return Promise.resolve(rows.map((row) => row.map((value) => (value === null ? null : String(value)))));
  }

  async catalog(): Promise<readonly string[]> {
    return (
      await this.query("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name")
    ).map(([sql]) => sql ?? "");
  }

  close(): Promise<void> {
    this.open?.close();
    rmSync(this.folder, { recursive: true });
    return Promise.resolve();
  }
}
