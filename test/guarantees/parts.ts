import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Console } from "../../src/runtime/run/console.ts";
import { execute } from "../../src/runtime/run/execute.ts";
import { mergeParts } from "../../src/runtime/run/merge.ts";
import { parseRunOptions } from "../../src/runtime/run/options.ts";
import type { Generator } from "../support/generate.ts";

/** What `count` parts make when they are merged: the CSV file of each table. */
export async function mergedParts(generator: Generator, count: number, scale: number): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(path.join(tmpdir(), "ecomc-parts-"));
  try {
    const parts: string[] = [];
    for (let part = 1; part <= count; part++) {
      const out = path.join(folder, String(part));
      const options = parseRunOptions(["--out", out, "--shard", `${part}/${count}`, "--scale", String(scale), "--quiet"]);
      const said: string[] = [];
      const { exitCode } = await execute(generator.schema, generator.start, options, quietConsole(said));
      if (exitCode !== 0) throw new Error(said.join(""));
      parts.push(out);
    }
    const merged = path.join(folder, "merged");
    await mergeParts(parts, merged);
    return new Map(generator.schema.tables.map(({ name }) => [name, readFileSync(path.join(merged, `${name}.csv`), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function quietConsole(said: string[]): Console {
  const note = (text: string): void => void said.push(text);
  return { out: note, err: note, outIsTerminal: false, errIsTerminal: false, columns: 80, env: {} };
}
