import type { Compilation } from "../../compile.ts";
import type { LoadedGenerator } from "../../load-generator.ts";
import type { Model } from "../../model/model.ts";
import { expectedRows } from "../../plan/expectations.ts";
import type { RowWriter } from "../../runtime/row-writer.ts";
import type { Output } from "../../runtime/sinks/output.ts";
import { CsvWriter } from "../../runtime/text/csv-writer.ts";

/** Rows that a sample makes at most, as far as the declarations tell. */
const sampleRows = 200_000;

/** What a table will hold at scale 1. */
export interface TableExpectation {
  readonly rows: number;
  /** Counted in a run at scale 1, told by the declarations alone, or extrapolated from a run at a smaller scale. */
  readonly from: "run" | "declaration" | "sample";
  /** Of the CSV file. */
  readonly bytes: number;
}

/** Counts bytes, and keeps none. */
class CountingOutput implements Output {
  bytes = 0;
  write(bytes: Uint8Array): void {
    this.bytes += bytes.length;
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}

/**
 * Rows and bytes of every table at scale 1, by table name. The generator runs once: at scale 1 where that is
 * small, and the rows are counted; else at a smaller scale, and rows that the declarations tell are taken from there,
 * others grow from the sample as the roots of their actors do.
 */
export async function expectations(
  compilation: Compilation & { readonly model: Model },
  generator: LoadedGenerator,
): Promise<ReadonlyMap<string, TableExpectation>> {
  const { model } = compilation;
  const declared = expectedRows(model, 1);
  const known = declared.reduce<number>((sum, rows) => sum + (rows ?? 0), 0);
  const scale = Math.min(1, sampleRows / Math.max(1, known));
  const sample = await runSample(generator, scale);

  const result = new Map<string, TableExpectation>();
  for (const entity of model.entities) {
    const made = sample.get(entity.table);
    if (made === undefined) continue;
    const rows = scale === 1 ? made.rows : (declared[entity.index] ?? null);
    const expected = rows ?? made.rows * growthOf(rootsOf(entity.index, compilation), model, scale);
    result.set(entity.table, {
      rows: Math.round(expected),
      from: scale === 1 ? "run" : rows === null ? "sample" : "declaration",
      bytes: Math.round(made.rows === 0 ? made.bytes : made.header + ((made.bytes - made.header) / made.rows) * expected),
    });
  }
  return result;
}

function rootsOf(entity: number, { plan }: Compilation): number[] {
  return (plan?.waves ?? []).filter((wave) => wave.entities.includes(entity)).map((wave) => wave.root);
}

/** How many times the roots there are at scale 1 for each at the sample's scale. */
function growthOf(roots: readonly number[], model: Model, scale: number): number {
  const sum = (at: number): number => {
    const rows = expectedRows(model, at);
    return roots.reduce((total, root) => total + (rows[root] ?? 0), 0);
  };
  const sampled = sum(scale);
  return sampled === 0 ? 1 / scale : sum(1) / sampled;
}

async function runSample(
  { schema, start }: LoadedGenerator,
  scale: number,
): Promise<ReadonlyMap<string, { rows: number; bytes: number; header: number }>> {
  const writers = new Map<string, { writer: CsvWriter; output: CountingOutput; header: number }>();
  for (const table of schema.tables) {
    const columns = table.columns.map((column) => column.name);
    const output = new CountingOutput();
    writers.set(table.name, { writer: new CsvWriter(columns, output), output, header: columns.join(",").length + 1 });
  }
  const sinks = new Map<string, RowWriter>([...writers].map(([name, { writer }]) => [name, writer]));
  await start({ seed: schema.seed, scale, shard: null }).run(sinks, () => {});
  for (const { writer } of writers.values()) writer.flush();
  return new Map(
    [...writers].map(([name, { writer, output, header }]) => [name, { rows: writer.rows, bytes: output.bytes, header }]),
  );
}
