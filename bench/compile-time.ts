/**
 * How long compiling takes, by stage: the first time in a process, and the best of the times after it.
 * Usage: node bench/compile-time.ts [schema] [times]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { renderTable } from "../src/cli/table.ts";
import { compile, emit } from "../src/compile.ts";
import { diskHost } from "../src/source/disk-host.ts";

const root = path.resolve(import.meta.dirname, "..");
const schema = process.argv[2] ?? "schemas/marketplace.ecom";
const times = Number(process.argv[3] ?? 10);

async function stages(): Promise<Map<string, number>> {
  const compilation = compile({ host: diskHost(root), entry: schema, generating: true });
  await emit(compilation, {});
  const found = new Map<string, number>();
  for (const { stage, ms } of compilation.timings) found.set(stage, (found.get(stage) ?? 0) + ms);
  found.set(
    "in all",
    [...found.values()].reduce((sum, ms) => sum + ms, 0),
  );
  return found;
}

/** Whole process of `ecomc compile`, in milliseconds. */
function wholeProcess(): number {
  const folder = mkdtempSync(path.join(tmpdir(), "ecomc-compile-"));
  const begun = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, ["bin/ecomc.js", "compile", schema, "-o", path.join(folder, "out")], {
    cwd: root,
  });
  const ms = Number(process.hrtime.bigint() - begun) / 1e6;
  rmSync(folder, { recursive: true, force: true });
  if (status !== 0) throw new Error(`compiling ${schema} failed`);
  return ms;
}

const cold = await stages();
const warm = new Map<string, number>();
for (let time = 1; time < times; time++) {
  for (const [stage, ms] of await stages()) warm.set(stage, Math.min(warm.get(stage) ?? Infinity, ms));
}
const whole = Math.min(...Array.from({ length: 3 }, wholeProcess));

const rows = [...cold].map(([stage, ms]) => [stage, ms.toFixed(1), (warm.get(stage) ?? NaN).toFixed(1)]);
console.log(
  renderTable(
    [
      { title: "stage", align: "left" },
      { title: "cold ms", align: "right" },
      { title: "warm ms", align: "right" },
    ],
    rows,
    { width: 80, bold: (text) => text, dim: (text) => text },
  ),
);
console.log(`${schema}: whole process of \`ecomc compile\`, best of three: ${whole.toFixed(0)} ms (node ${process.version})`);
