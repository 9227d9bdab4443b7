import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compile, emit, type Compilation } from "../../src/compile.ts";
import type { LoadedGenerator } from "../../src/load-generator.ts";
import type { Settings } from "../../src/runtime/run/generated.ts";
import { SqliteWriter } from "../../src/runtime/sinks/sqlite-writer.ts";
import { diskHost } from "../../src/source/disk-host.ts";
export type { Compilation, LoadedGenerator };

export function compileFile(file: string): Compilation {
  return compile({ host: diskHost(path.dirname(file)), entry: path.basename(file), generating: true });
}
export async function moduleText(c: Compilation): Promise<string> {
  return (await emit(c, { runtime: path.resolve(import.meta.dirname, "../../src/runtime/index.ts") })).get("generator.ts")!;
}
export async function load(text: string): Promise<LoadedGenerator> {
  const folder = mkdtempSync(path.join(tmpdir(), "ecomc-"));
  const file = path.join(folder, "generator.ts");
  writeFileSync(file, text);
  try {
    return (await import(pathToFileURL(file).href)) as LoadedGenerator;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
/** All rows in a database in memory; throws where a constraint does not hold. */
export async function openDatabase({ schema, start }: LoadedGenerator, settings: Partial<Settings> = {}): Promise<DatabaseSync> {
  const database = new DatabaseSync(":memory:", { enableForeignKeyConstraints: false });
  database.exec(schema.sqlite!.create);
  database.exec("PRAGMA foreign_keys = OFF; BEGIN");
  const writers = new Map<string, SqliteWriter>();
  for (const t of schema.tables)
    writers.set(
      t.name,
      new SqliteWriter(
        database,
        t.name,
        t.columns.map((c) => c.name),
      ),
    );
  await start({ seed: schema.seed, scale: 1, shard: null, ...settings }).run(writers, () => undefined);
  for (const w of writers.values()) w.flush();
  database.exec("COMMIT");
  database.exec(schema.sqlite!.finish);
  const orphans = database.prepare("PRAGMA foreign_key_check").all();
  if (orphans.length > 0) throw new Error(`rows refer to rows that are not there: ${JSON.stringify(orphans[0])}`);
  return database;
}
