/**
 * The lifecycle of the tenth lesson, at several numbers of customers, as a one-file generator that writes CSV: rows a second,
 * peak memory, and the rows that `ecomc explain` expects beside those that came.
 * Usage: node bench/lifecycle.ts [customers,customers…] [runs]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { renderTable } from "../src/cli/table.ts";
import { compile, emit } from "../src/compile.ts";
import type { Manifest } from "../src/runtime/run/manifest.ts";
import { diskHost } from "../src/source/disk-host.ts";

const root = path.resolve(import.meta.dirname, "..");
const sizes = (process.argv[2] ?? "100000,1000000").split(",").map(Number);
const runs = Number(process.argv[3] ?? 3);
const lesson = readFileSync(path.join(root, "schemas/learn/10-lifecycle.ecom"), "utf8");
const folder = mkdtempSync(path.join(tmpdir(), "ecomc-lifecycle-"));

function node(...args: readonly string[]): { readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`${args.join(" ")} failed:\n${stderr}`);
  return { stdout, stderr };
}

/** The lesson with another number of customers, as a schema and as a generator. */
async function prepare(customers: number): Promise<{ readonly schema: string; readonly generator: string }> {
  const text = lesson.replace(/(?<=entity Customer count )[\d_]+/, String(customers));
  if (text === lesson) throw new Error("the lesson does not say how many customers there are where this looks for it");
  const schema = path.join(folder, `${customers}.ecom`);
  writeFileSync(schema, text);
  const compilation = compile({ host: diskHost(folder), entry: `${customers}.ecom`, generating: true });
  const generator = path.join(folder, `${customers}.mjs`);
  writeFileSync(generator, (await emit(compilation, { standalone: true })).get("generator.mjs")!);
  return { schema, generator };
}

interface Measured {
  readonly seconds: number;
  readonly peak: number;
  readonly manifest: Manifest;
}

function measure(generator: string): Measured {
  const out = path.join(folder, "out");
  const begun = process.hrtime.bigint();
  const { stderr } = node(
    ...["--import", path.join(import.meta.dirname, "report-usage.mjs"), generator, "--out", out, "--force", "--quiet"],
  );
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const manifest = JSON.parse(readFileSync(path.join(out, "manifest.json"), "utf8")) as Manifest;
  return { seconds, peak: Number(/peak (\d+)/.exec(stderr)![1]), manifest };
}

interface Explained {
  readonly plan: {
    readonly waves: readonly {
      readonly entities: readonly {
        readonly table: string;
        readonly expected: { readonly rows: number; readonly from: string };
      }[];
    }[];
  };
}

const lines: string[][] = [];
const outcomes: string[][] = [];
const number = (n: number): string => n.toLocaleString("en");
try {
  for (const customers of sizes) {
    const { schema, generator } = await prepare(customers);
    const measured = Array.from({ length: runs }, () => measure(generator));
    const best = measured.reduce((a, b) => (b.seconds < a.seconds ? b : a));
    const rows = best.manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    lines.push([
      number(customers),
      number(rows),
      best.seconds.toFixed(2),
      (rows / best.seconds / 1e6).toFixed(2),
      (Math.max(...measured.map((m) => m.peak)) / 1e6).toFixed(0),
    ]);
    const { plan } = JSON.parse(node(path.join(root, "bin/ecomc.js"), "explain", "--json", schema).stdout) as Explained;
    for (const { table, expected } of plan.waves.flatMap((wave) => wave.entities)) {
      const { rows: came } = best.manifest.tables.find((t) => t.name === table)!;
      const off = `${(((came - expected.rows) / expected.rows) * 100).toFixed(2)} %`;
      outcomes.push([number(customers), table, number(expected.rows), expected.from, number(came), off]);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const table = (titles: readonly string[], rows: readonly string[][]): string =>
  renderTable(
    titles.map((title) => ({ title, align: title === "table" || title === "from" ? ("left" as const) : ("right" as const) })),
    rows,
    { width: 120, bold: (text) => text, dim: (text) => text },
  );
console.log(table(["customers", "rows", "s", "M rows/s", "peak MB"], lines));
console.log(table(["customers", "table", "expected", "from", "came", "off"], outcomes));
