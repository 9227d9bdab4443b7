import type { DatabaseSync } from "node:sqlite";
import { ConstraintFailure } from "./constraint-failure.ts";
import { SqliteWriter } from "./sqlite-writer.ts";

/** The DDL of a SQLite database, in two parts: what stands before the load, and what is cheaper after it. */
export interface SqliteScript {
  /** The tables, with their keys. */
  readonly create: string;
  /** Indexes, views, triggers. */
  readonly finish: string;
}

/** SQLite's page cache; pages beyond it go to the file before the end. */
const pageCacheKibibytes = 65_536;

/**
 * A new SQLite file that is being loaded. Without journal or syncing: a load that does not reach its end leaves nothing of
 * use, so the caller gives a file of a partial folder and moves it once `finish` has returned.
 */
export class SqliteDatabase {
  private readonly database: DatabaseSync;
  private readonly script: SqliteScript;

  private constructor(database: DatabaseSync, script: SqliteScript) {
    this.database = database;
    this.script = script;
  }

  /** Creates the file and its tables. */
  static async create(file: string, script: SqliteScript): Promise<SqliteDatabase> {
    const { DatabaseSync } = await sqlite();
    const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
    database.exec(
      `PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -${pageCacheKibibytes};`,
    );
    database.exec(script.create);
    database.exec("PRAGMA foreign_keys = OFF; BEGIN;");
    return new SqliteDatabase(database, script);
  }

  writer(table: string, columns: readonly string[]): SqliteWriter {
    return new SqliteWriter(this.database, table, columns);
  }

  /**
   * Commits, builds the indexes, checks every foreign key and closes the file.
   * @throws ConstraintFailure if a row refers to one that is not there
   */
  finish(): void {
    this.database.exec("COMMIT;");
    this.database.exec(this.script.finish);
    const dangling = this.database.prepare("PRAGMA foreign_key_check").all();
    if (dangling.length > 0) {
      const { table, rowid, parent } = dangling[0] as { table: string; rowid: number | null; parent: string };
      const more = dangling.length > 1 ? `, and ${dangling.length - 1} more such references` : "";
      throw new ConstraintFailure(`row ${rowid ?? "?"} of ${table} refers to a row of ${parent} that is not there${more}`);
    }
    this.database.close();
  }

  /** Lets go of the file, complete or not. */
  abandon(): void {
    if (this.database.isOpen) this.database.close();
  }
}

/** Node's SQLite, without the warning of Node 22 that it is experimental: users of a generator can do nothing about it. */
async function sqlite(): Promise<typeof import("node:sqlite")> {
  const emitWarning = process.emitWarning;
  process.emitWarning = () => undefined;
  try {
    return await import("node:sqlite");
  } finally {
    process.emitWarning = emitWarning;
  }
}
