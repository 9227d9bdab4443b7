import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Console } from "../../src/runtime/run/console.ts";
import { execute } from "../../src/runtime/run/execute.ts";
import { mergeParts } from "../../src/runtime/run/merge.ts";
import { parseRunOptions } from "../../src/runtime/run/options.ts";
import type { Generator } from "../support/generate.ts";

/** What `count` parts make when they are merged: the file of each table; with 1, what a single run writes. */
export async function mergedParts(
  generator: Generator,
  count: number,
  scale = 1,
  format: "csv" | "jsonl" = "csv",
): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(path.join(tmpdir(), "ecomc-parts-"));
  try {
    const parts: string[] = [];
    for (let part = 1; part <= count; part++) {
      const out = path.join(folder, String(part));
      const shard = count === 1 ? [] : ["--shard", `${part}/${count}`];
      await runToEnd(generator, ["--out", out, ...shard, "--scale", String(scale), "--format", format, "--quiet"]);
      parts.push(out);
    }
    const merged = count === 1 ? parts[0]! : path.join(folder, "merged");
    if (count > 1) await mergeParts(parts, merged);
    return new Map(
      generator.schema.tables.map(({ name }) => [name, readFileSync(path.join(merged, `${name}.${format}`), "utf8")]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a generator with a command line, in this process. Throws with what it says if it does not reach its end. */
export async function runToEnd(generator: Generator, args: readonly string[]): Promise<void> {
  const said: string[] = [];
  const { exitCode } = await execute(generator.schema, generator.start, parseRunOptions([...args]), quietConsole(said));
  if (exitCode !== 0) throw new Error(said.join(""));
}

function quietConsole(said: string[]): Console {
  const note = (text: string): void => void said.push(text);
  return { out: note, err: note, outIsTerminal: false, errIsTerminal: false, columns: 80, env: {} };
}
