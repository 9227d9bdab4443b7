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

/** A row of `PRAGMA foreign_key_check`. */
interface DanglingReference {
  readonly table: string;
  /** Null in tables without row numbers. */
  readonly rowid: number | null;
  readonly parent: string;
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
  /** Tables that rows were written to; the others stay empty. */
  private readonly loaded = new Set<string>();

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
    this.loaded.add(table);
    return new SqliteWriter(this.database, table, columns);
  }

  /**
   * Commits, builds the indexes, checks every foreign key between the tables that were loaded, and closes the file.
   * @throws ConstraintFailure if a row refers to one that is not there
   */
  finish(): void {
    this.database.exec("COMMIT;");
    this.database.exec(this.script.finish);
    this.checkForeignKeys();
    this.database.close();
  }

  private checkForeignKeys(): void {
    let first: DanglingReference | null = null;
    let more = 0;
    for (const row of this.database.prepare("PRAGMA foreign_key_check").iterate()) {
      const dangling = row as unknown as DanglingReference;
      if (!this.loaded.has(dangling.parent)) continue;
      if (first === null) first = dangling;
      else more++;
    }
    if (first === null) return;
    const { table, rowid, parent } = first;
    throw new ConstraintFailure(
      `row ${rowid ?? "?"} of ${table} refers to a row of ${parent} that is not there` +
        (more > 0 ? `, and there are ${more} more such references` : ""),
    );
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
