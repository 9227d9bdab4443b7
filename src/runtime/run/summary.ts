import path from "node:path";
import type { Styles } from "./console.ts";
import type { Delivered } from "./delivery.ts";
import { byteCount, byteRate, count, rowRate, timeSpan } from "./figures.ts";
import type { GeneratedSchema, Settings } from "./generated.ts";
import { manifestName } from "./manifest.ts";

/** What a run did: printed by `--json` as it stands. */
export interface RunSummary {
  readonly schema: string;
  readonly version: string;
  readonly hash: string;
  readonly seed: number;
  readonly scale: number;
  readonly shard: { readonly index: number; readonly count: number } | null;
  readonly tables: Delivered["tables"];
  readonly rows: number;
  readonly bytes: number;
  readonly seconds: number;
  /** The folder or database that holds everything; null for standard output. */
  readonly path: string | null;
  readonly manifest: string | null;
  /** A command to try. */
  readonly next: string | null;
}

export function summaryOf(
  schema: GeneratedSchema,
  settings: Settings,
  delivered: Delivered,
  bytes: number,
  elapsed: number,
): RunSummary {
  return {
    schema: schema.name,
    version: schema.version,
    hash: schema.hash,
    seed: settings.seed,
    scale: settings.scale,
    shard: settings.shard,
    tables: delivered.tables,
    rows: delivered.tables.reduce((sum, table) => sum + table.rows, 0),
    bytes,
    seconds: Math.floor(elapsed + 0.5) / 1000,
    path: delivered.path,
    manifest: delivered.manifest === null || delivered.path === null ? null : path.join(delivered.path, manifestName),
    next: delivered.next,
  };
}

/** The summary for people. */
export function summaryText(summary: RunSummary, styles: Styles): string {
  const rows = summary.tables.map((table) => [
    table.name,
    count(table.rows),
    table.bytes === null ? "" : byteCount(table.bytes),
    table.files.length === 0 || table.bytes === null ? "" : table.files.map(shortPath).join(" "),
  ]);
  const total = ["total", count(summary.rows), byteCount(summary.bytes), ""];
  const widths = [0, 1, 2].map((cell) => [...rows, total].reduce((most, row) => Math.max(most, (row[cell] as string).length), 0));
  const line = ([name, count, bytes, files]: string[]): string =>
    [
      (name as string).padEnd(widths[0] as number),
      `${(count as string).padStart(widths[1] as number)} rows`,
      (bytes as string).padStart(widths[2] as number),
      styles.dim(files as string),
    ]
      .join("  ")
      .trimEnd();
  const elapsed = summary.seconds * 1000;
  const lines = rows.map(line);
  if (rows.length > 1) lines.push(styles.bold(line(total)));
  lines.push(
    `${timeSpan(elapsed)}, ${rowRate(summary.rows, elapsed)}, ${byteRate(summary.bytes, elapsed)}; ` +
      `seed ${summary.seed}, scale ${summary.scale}${summary.shard === null ? "" : `, part ${summary.shard.index}/${summary.shard.count}`}`,
  );
  if (summary.path !== null) lines.push(`Everything is in ${styles.bold(shortPath(summary.path))}`);
  if (summary.next !== null) lines.push(`Next: ${summary.next}`);
  return lines.join("\n") + "\n";
}

/** Relative to the working directory where that is shorter. */
function shortPath(file: string): string {
  const relative = path.relative("", file);
  return relative !== "" && relative.length < file.length ? relative : file;
}
