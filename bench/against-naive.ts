/**
 * The marketplace to CSV: the emitted one-file generator, waiting for the disk as it does unless told not to, and without that wait
 * (`--no-sync`), against a script written by hand with faker, which does not wait either, and against bare writes of the same bytes. Whole processes, one after another in turn, into a folder that was written before; each begins when the disk has
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
    const byHandTo = join(folder, "by-hand");
    mkdirSync(byHandTo, { recursive: true });
    const generate = [generator, "--out", oursTo, "--scale", String(scale), "--force", "--quiet"];
    const contenders = [
      { name: "generator", args: generate, to: oursTo },
      { name: "... --no-sync", args: [...generate, "--no-sync"], to: oursTo },
      { name: "by hand", args: [join(import.meta.dirname, "naive-marketplace.mjs"), byHandTo, String(scale)], to: byHandTo },
    ];
    // The first round warms the target and reports rows and usage; the others are timed.
    const measured = contenders.map(({ args, to }) => ({ ...measure(args, to), seconds: Infinity }));
    const { rows, bytes } = measured[0]!;
    let bare = bareWrite(bytes);
    for (let run = 0; run < runs; run++) {
      for (const [i, { args }] of contenders.entries())
        measured[i] = { ...measured[i]!, seconds: Math.min(measured[i]!.seconds, timed(args).seconds) };
      bare = Math.min(bare, bareWrite(bytes));
    }
    console.log(`scale ${scale}: ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB`);
    const speed = (m: Measured): number => m.rows / m.seconds;
    const byHand = measured.at(-1)!;
    for (const [i, m] of measured.entries()) {
      const seconds = `${contenders[i]!.name.padEnd(13)} ${m.seconds.toFixed(2).padStart(6)} s`;
      const speeds = `${(speed(m) / 1e6).toFixed(2).padStart(6)} M rows/s  ${(m.bytes / m.seconds / 1e6).toFixed(0).padStart(5)} MB/s`;
      const usage = `${(m.peak / 1e6).toFixed(0).padStart(5)} MB peak  ${m.cpu.toFixed(2).padStart(6)} s cpu`;
      const ratio = m === byHand ? "" : `  ${(speed(m) / speed(byHand)).toFixed(1)} times the rows/s by hand`;
      console.log(`${seconds}  ${speeds}  ${usage}${ratio}`);
    }
    console.log(
      `${"bare write".padEnd(13)} ${bare.toFixed(2).padStart(6)} s  ${"".padStart(15)}  ${(bytes / bare / 1e6).toFixed(0).padStart(5)} MB/s`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
