/**
 * The marketplace to CSV: the emitted one-file generator against a script written by hand with faker, and against bare writes of
 * the same bytes. Whole processes, one after another in turn, into a folder that was written before; each begins when the disk has
 * taken what the one before it wrote, and the best of the runs counts.
 * Usage: node bench/against-naive.ts [scale,scale…] [runs]
 */
import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { compile, emit } from "../src/compile.ts";
import { diskHost } from "../src/source/disk-host.ts";

const root = resolve(import.meta.dirname, "..");
const scales = (process.argv[2] ?? "1,10").split(",").map(Number);
const runs = Number(process.argv[3] ?? 3);
const folder = mkdtempSync(join(tmpdir(), "ecomc-bench-"));

interface Measured {
  readonly seconds: number;
  readonly rows: number;
  readonly bytes: number;
  readonly peak: number;
  /** Processor seconds, user and system: what a busy machine disturbs least. */
  readonly cpu: number;
}

/** A run that reports its usage. Its time is not that of a user's run: the preload takes some of it. */
function measure(args: readonly string[], output: string): Measured {
  const { child, seconds } = timed(["--import", join(import.meta.dirname, "report-usage.mjs"), ...args]);
  const [, peak, cpu] = /peak (\d+) cpu ([\d.]+)\s*$/.exec(child.stderr) ?? [];
  const files = readdirSync(output).filter((name) => name.endsWith(".csv"));
  const bytes = files.reduce((sum, name) => sum + statSync(join(output, name)).size, 0);
  return { seconds, rows: rowsIn(child.stdout, output), bytes, peak: Number(peak), cpu: Number(cpu) };
}

function timed(args: readonly string[]) {
  settle();
  const begun = process.hrtime.bigint();
  const child = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  if (child.status !== 0) throw new Error(`${args.join(" ")} failed:\n${child.stderr}`);
  return { child, seconds };
}

/** Lets the disk take what earlier runs left to it: who asks for that first would wait for the others' bytes. */
function settle(): void {
  if (process.platform !== "win32") spawnSync("sync");
}

/** Rows as the program itself reports them. */
function rowsIn(stdout: string, output: string): number {
  const manifest = join(output, "manifest.json");
  if (existsSync(manifest)) {
    const { tables } = JSON.parse(readFileSync(manifest, "utf8")) as { tables: { rows: number }[] };
    return tables.reduce((sum, table) => sum + table.rows, 0);
  }
  return (JSON.parse(stdout.trim().split("\n").at(-1)!) as { rows: number }).rows;
}

/** Seconds to write the same number of bytes in pieces of 1 MiB. */
function bareWrite(bytes: number): number {
  settle();
  const page = new Uint8Array(1 << 20).fill(65);
  const file = join(folder, "bare");
  const begun = process.hrtime.bigint();
  const handle = openSync(file, "w");
  for (let done = 0; done < bytes; done += page.length) writeSync(handle, page, 0, Math.min(page.length, bytes - done));
  closeSync(handle);
  return Number(process.hrtime.bigint() - begun) / 1e9;
}

try {
  const compilation = compile({ host: diskHost(root), entry: "schemas/marketplace.ecom", generating: true });
  const files = await emit(compilation, { standalone: true });
  const generator = join(folder, "generator.mjs");
  writeFileSync(generator, files.get("generator.mjs")!);
  for (const scale of scales) {
    const oursTo = join(folder, "ours");
    const naiveTo = join(folder, "naive");
    mkdirSync(naiveTo, { recursive: true });
    const generate = [generator, "--out", oursTo, "--scale", String(scale), "--force", "--quiet"];
    const byHand = [join(import.meta.dirname, "naive-marketplace.mjs"), naiveTo, String(scale)];
    // The first round warms the target and reports rows and usage; the others are timed.
    const [ours, naive] = [measure(generate, oursTo), measure(byHand, naiveTo)];
    let [c, ourBest, naiveBest] = [bareWrite(ours.bytes), Infinity, Infinity];
    for (let run = 0; run < runs; run++) {
      ourBest = Math.min(ourBest, timed(generate).seconds);
      naiveBest = Math.min(naiveBest, timed(byHand).seconds);
      c = Math.min(c, bareWrite(ours.bytes));
    }
    const [a, b] = [
      { ...ours, seconds: ourBest },
      { ...naive, seconds: naiveBest },
    ];
    const line = (name: string, m: Measured): string =>
      `${name.padEnd(12)} ${m.seconds.toFixed(2).padStart(7)} s  ${(m.rows / m.seconds / 1e6).toFixed(2).padStart(6)} M rows/s  ${(m.bytes / m.seconds / 1e6).toFixed(0).padStart(5)} MB/s  ${(m.peak / 1e6).toFixed(0).padStart(5)} MB peak  ${m.cpu.toFixed(2).padStart(6)} s cpu`;
    console.log(`scale ${scale}: ${a.rows} rows, ${(a.bytes / 1e6).toFixed(1)} MB`);
    console.log(line("generator", a));
    console.log(line("by hand", b));
    console.log(
      `${"bare write".padEnd(12)} ${c.toFixed(2).padStart(7)} s  ${"".padStart(15)}  ${(a.bytes / c / 1e6).toFixed(0).padStart(5)} MB/s`,
    );
    const ratio = (one: number, other: number): string => (a.rows / one / (b.rows / other)).toFixed(1);
    console.log(`ratio of rows/s ${ratio(a.seconds, b.seconds)}; by processor time ${ratio(a.cpu, b.cpu)}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
