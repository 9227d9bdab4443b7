/** Schemas compiled and run within the test's process: settings in, CSV texts out. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { compile, type Compilation } from "../../src/compile.ts";
import { loadGenerator, type LoadedGenerator } from "../../src/load-generator.ts";
import type { Model } from "../../src/model/model.ts";
import type { Plan } from "../../src/plan/plan.ts";
import type { RowWriter } from "../../src/runtime/row-writer.ts";
import type { GeneratedTable, Settings } from "../../src/runtime/run/generated.ts";
import type { Output } from "../../src/runtime/sinks/output.ts";
import { CsvWriter } from "../../src/runtime/text/csv-writer.ts";
import { NullWriter } from "../../src/runtime/sinks/null-writer.ts";
import { diskHost } from "../../src/source/disk-host.ts";
import { memoryHost } from "../../src/source/memory-host.ts";
import { parseCsv } from "./csv.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** A compiled schema with its generator loaded. */
export interface Generator extends LoadedGenerator {
  readonly model: Model;
  readonly plan: Plan;
}

/** One row: texts by column; null is an empty field, the empty text is "". */
export type Row = Readonly<Record<string, string | null>>;

/** What a run wrote. */
export class Tables {
  readonly schema: LoadedGenerator["schema"];
  /** The CSV file of each table that was asked for, header and all. */
  readonly texts: ReadonlyMap<string, string>;
  readonly #rows = new Map<string, readonly Row[]>();

  constructor(schema: LoadedGenerator["schema"], texts: ReadonlyMap<string, string>) {
    this.schema = schema;
    this.texts = texts;
  }

  table(name: string): GeneratedTable {
    const table = this.schema.tables.find((t) => t.name === name);
    if (table === undefined) throw new RangeError(`there is no table ${name}`);
    return table;
  }

  /** The rows of a table in the order of its file. */
  rows(table: string): readonly Row[] {
    const known = this.#rows.get(table);
    if (known !== undefined) return known;
    const text = this.texts.get(table);
    if (text === undefined) throw new RangeError(`${table} was not written`);
    const rows = parseCsv(text);
    this.#rows.set(table, rows);
    return rows;
  }

  /** The values of one column, in the order of the rows. */
  column(table: string, column: string): readonly (string | null)[] {
    if (!this.table(table).columns.some((c) => c.name === column)) throw new RangeError(`${table} has no column ${column}`);
    return this.rows(table).map((row) => row[column] ?? null);
  }
}

/** Throws with the errors of a schema that does not compile. */
function loaded(compilation: Compilation, name: string): Promise<Generator> {
  const { model, plan, diagnostics } = compilation;
  if (model === null || plan === null) {
    const errors = diagnostics.all.filter((d) => d.severity === "error").map((d) => `${d.code} ${d.message}`);
    throw new Error(`${name} does not compile:\n${errors.join("\n")}`);
  }
  return loadGenerator(compilation).then(({ schema, start }) => ({ schema, start, model, plan }));
}

const compiled = new Map<string, Promise<Generator>>();

function once(key: string, make: () => Promise<Generator>): Promise<Generator> {
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = make();
  compiled.set(key, made);
  return made;
}

/** The generator of a schema's text, or of several files by name, of which the first is the entry; compiled once a test file. */
export function generatorOf(source: string | Readonly<Record<string, string>>): Promise<Generator> {
  const files = typeof source === "string" ? { "schema.ecom": source } : source;
  const [entry] = Object.keys(files) as [string];
  return once(JSON.stringify(files), async () =>
    loaded(compile({ host: memoryHost(files), entry, generating: true }), files[entry]!),
  );
}

/** The generator of a schema of `schemas/`, such as `sandbox` or `learn/01-hello`; compiled once a test file. */
export function generatorOfFile(name: string): Promise<Generator> {
  const entry = `schemas/${name}.ecom`;
  return once(entry, async () => loaded(compile({ host: diskHost(root), entry, generating: true }), entry));
}

/** The text of a schema of `schemas/`, for tests that change it. Compile it with `generatorInPlaceOf`: its data files are those of the disk. */
export function schemaText(name: string): string {
  return readFileSync(path.join(root, "schemas", `${name}.ecom`), "utf8");
}

/** The generator of a text that takes the place of a file of `schemas/`: what it names is read from the disk. */
export function generatorInPlaceOf(name: string, text: string): Promise<Generator> {
  const disk = diskHost(root);
  const entry = `schemas/${name}.ecom`;
  const replaced = disk.resolve(entry, null);
  const host = { ...disk, read: (file: string) => (file === replaced ? { ok: true as const, text } : disk.read(file)) };
  return once(`${entry}\n${text}`, async () => loaded(compile({ host, entry, generating: true }), entry));
}

/** What a run is asked for; the rest is the schema's own: its seed, scale 1, one part, all tables. */
export interface Wanted extends Partial<Settings> {
  readonly tables?: readonly string[];
  /** Waves of so many root rows are rehearsed. */
  readonly rehearsedFrom?: number;
}

/** Runs a generator into memory. */
export async function run(generator: LoadedGenerator, wanted: Wanted = {}): Promise<Tables> {
  const { schema, start } = generator;
  const made = start({ seed: wanted.seed ?? schema.seed, scale: wanted.scale ?? 1, shard: wanted.shard ?? null });
  const outputs = new Map<string, Memory>();
  const writers = new Map<string, RowWriter>();
  const files: CsvWriter[] = [];
  for (const { name, columns } of schema.tables) {
    if (wanted.tables?.includes(name) === false) {
      writers.set(name, new NullWriter());
      continue;
    }
    const output = new Memory();
    outputs.set(name, output);
    const names = columns.map((c) => c.name);
    files.push(new CsvWriter(names, output));
    writers.set(name, files.at(-1)!);
  }
  await made.prepare?.(writers, wanted.rehearsedFrom);
  await made.run(writers, () => undefined);
  for (const file of files) await file.close();
  return new Tables(schema, new Map([...outputs].map(([name, output]) => [name, output.text])));
}

class Memory implements Output {
  readonly #chunks: Buffer[] = [];
  bytes = 0;

  write(bytes: Uint8Array): void {
    this.#chunks.push(Buffer.from(bytes));
    this.bytes += bytes.length;
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
  get text(): string {
    return Buffer.concat(this.#chunks).toString("utf8");
  }
}
