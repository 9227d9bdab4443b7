/** Parts that separate processes made, merged, are what one process makes (G1): the emitted generator of lesson 10 as a program. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mergeParts } from "../../src/runtime/run/merge.ts";
import { firstDifferentTable } from "./differences.ts";

const program = path.resolve(import.meta.dirname, "../../generated/learn/10-lifecycle/generator.ts");
const files = ["product", "customer", "order", "item"].flatMap((table) => [`${table}.csv`, `${table}.jsonl`]);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "ecomc-processes-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function processInto(out: string, ...more: string[]): Promise<string> {
  const target = path.join(folder, out);
  await promisify(execFile)(process.execPath, [program, "--out", target, "--format", "csv,jsonl", "--quiet", ...more]);
  return target;
}

const contents = (from: string): ReadonlyMap<string, string> =>
  new Map(files.map((file) => [file, readFileSync(path.join(from, file), "utf8")]));

describe("the lifecycle of lesson 10 in processes", { timeout: 120_000 }, () => {
  it.each([3, 7])("%i parts merged are the whole, in CSV and in JSON lines", async (count) => {
    const whole = contents(await processInto(`whole-${count}`));
    expect(whole.get("order.csv")!.split("\n").length).toBeGreaterThan(1_000);
    const parts: string[] = [];
    for (let part = 1; part <= count; part++)
      parts.push(await processInto(`part-${part}-of-${count}`, "--shard", `${part}/${count}`));
    // None of them has everything: the merge has something to do.
    for (const part of parts) expect(contents(part).get("order.csv")).not.toBe(whole.get("order.csv"));
    const merged = path.join(folder, `merged-${count}`);
    await mergeParts(parts.toReversed(), merged);
    expect(firstDifferentTable(contents(merged), whole)).toBeNull();
  });
});
