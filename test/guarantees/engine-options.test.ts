/** However the JavaScript engine is told to compile, a program that rehearses its kernels runs, and makes the same bytes. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compile, emit } from "../../src/compile.ts";
import { rootsWorthIt } from "../../src/runtime/events/rehearsal.ts";
import { diskHost } from "../../src/source/disk-host.ts";

const root = path.resolve(import.meta.dirname, "../..");

let folder = "";
let plain = "";
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "ecomc-engine-"));
  // One file of JavaScript: without its compilers, the engine takes no types away.
  const compilation = compile({ host: diskHost(root), entry: "schemas/cards.ecom", generating: true });
  writeFileSync(path.join(folder, "generator.mjs"), (await emit(compilation, { standalone: true })).get("generator.mjs")!);
  plain = await customers();
  expect(plain.split("\n").length).toBeGreaterThan(rootsWorthIt);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function customers(...options: string[]): Promise<string> {
  const out = path.join(folder, options.join("") || "plain");
  await promisify(execFile)(process.execPath, [
    ...options,
    path.join(folder, "generator.mjs"),
    "--scale",
    "0.5",
    "--out",
    out,
    "--quiet",
  ]);
  return readFileSync(path.join(out, "customers.csv"), "utf8");
}

it.each(["--jitless", "--no-opt", "--no-maglev", "--max-lazy", "--disallow-code-generation-from-strings"])(
  "%s",
  async (option) => {
    expect((await customers(option)) === plain).toBe(true);
  },
  60_000,
);
