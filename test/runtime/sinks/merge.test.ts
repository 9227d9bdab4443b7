import fc from "fast-check";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { execute } from "../../../src/runtime/run/execute.ts";
import { mergeParts } from "../../../src/runtime/index.ts";
import { manifestText, type Manifest } from "../../../src/runtime/run/manifest.ts";
import { parseRunOptions } from "../../../src/runtime/run/options.ts";
import { CsvRecords, isBefore } from "../../../src/runtime/run/part-records.ts";
import { contents, emptyFolder, TestConsole } from "./folder.ts";
import { schema, start } from "./shop.ts";

async function shop(folder: string, ...args: string[]): Promise<void> {
  const options = parseRunOptions(["--out", folder, "--format", "csv,jsonl", "--checksums", ...args]);
  expect((await execute(schema, start, options, new TestConsole())).exitCode).toBe(0);
}

test.each([1, 3, 7])("%i parts merged are the single run, manifest and all", async (count) => {
  const folder = emptyFolder();
  await shop(path.join(folder, "whole"));
  const parts = Array.from({ length: count }, (_, i) => path.join(folder, `part-${i + 1}`));
  for (const [i, part] of parts.entries()) await shop(part, "--shard", `${i + 1}/${count}`);
  await mergeParts(parts.toReversed(), path.join(folder, "merged"));
  expect(contents(path.join(folder, "merged"))).toEqual(contents(path.join(folder, "whole")));
});

test("refuses what is not one whole, and what is there already", async () => {
  const folder = emptyFolder();
  const part = (name: string): string => path.join(folder, name);
  await shop(part("1"), "--shard", "1/2");
  await shop(part("2"), "--shard", "2/2");
  await shop(part("other"), "--shard", "2/2", "--seed", "7");
  await shop(part("whole"));
  await expect(mergeParts([part("1")], part("m"))).rejects.toThrow("Part 2/2 is missing");
  await expect(mergeParts([part("1"), part("1")], part("m"))).rejects.toThrow("there more than once");
  await expect(mergeParts([part("1"), part("other")], part("m"))).rejects.toThrow("not of one whole");
  await expect(mergeParts([part("1"), part("whole")], part("m"))).rejects.toThrow("a whole, not a part");
  await expect(mergeParts([part("1"), part("nowhere")], part("m"))).rejects.toThrow("holds no manifest");
  await expect(mergeParts([part("1"), part("2")], part("whole"))).rejects.toThrow("already");
  await mergeParts([part("1"), part("2")], part("whole"), true);
  writeFileSync(part("2") + "/orders.csv", "order_id,customer_id,placed_at,total,note\n9,1,,0,\n5,1,,0,\n");
  await expect(mergeParts([part("1"), part("2")], part("m"))).rejects.toThrow("key 5 stands behind 9");
});

/** A part of one table, by hand. */
function writePart(folder: string, index: number, count: number, kind: "int" | "text", csv: string): void {
  const columns = [
    { name: "note", kind: "text" as const, nullable: true },
    { name: "id", kind, nullable: false },
  ];
  const files = [{ file: "t.csv", format: "csv" as const, bytes: csv.length }];
  const manifest: Manifest = {
    ...{ schema: "s", version: "1", abi: 1, hash: "h", seed: 1, scale: 1, shard: { index, count } },
    tables: [{ name: "t", rows: 0, key: ["id"], order: "key", columns, files }],
  };
  mkdirSync(folder);
  writeFileSync(path.join(folder, "t.csv"), csv);
  writeFileSync(path.join(folder, "manifest.json"), manifestText(manifest));
}

test("keys in any column, of text too; records with line ends, longer than what is read at once", async () => {
  const folder = emptyFolder();
  const long = '"' + 'x""\n,'.repeat(400_000) + '"';
  writePart(path.join(folder, "1"), 1, 3, "text", `note,id\n"a\nb",ORD-9\n${long},ORD-99\n,"ORD-100"\n`);
  writePart(path.join(folder, "2"), 2, 3, "text", `note,id\n`);
  writePart(path.join(folder, "3"), 3, 3, "text", `note,id\n,ORD-10\n"",ORD-98\n`);
  await mergeParts(
    [1, 2, 3].map((part) => path.join(folder, String(part))),
    path.join(folder, "m"),
  );
  const merged = readFileSync(path.join(folder, "m", "t.csv"), "utf8");
  expect(merged === `note,id\n"a\nb",ORD-9\n,ORD-10\n"",ORD-98\n${long},ORD-99\n,"ORD-100"\n`).toBe(true);
});

test("any sorted parts merge to the sorted whole", async () => {
  const folder = emptyFolder();
  let run = 0;
  const notes = fc.constantFrom("", "plain", '"a, b"', '"two\nlines"', '"qu""ote"');
  const row = fc.tuple(fc.uniqueArray(fc.integer(), { maxLength: 30 }), notes, fc.integer({ min: 1, max: 4 }));
  await fc.assert(
    fc.asyncProperty(row, async ([ids, note, count]) => {
      const base = path.join(folder, String(run++));
      mkdirSync(base);
      const lines = ids.toSorted((a, b) => a - b).map((id) => ({ id, line: `${note},${id}\n` }));
      const parts = Array.from({ length: count }, (_, part) => path.join(base, String(part)));
      for (const [part, name] of parts.entries()) {
        const own = lines.filter(({ id }) => Math.abs(id) % count === part).map(({ line }) => line);
        writePart(name, part + 1, count, "int", "note,id\n" + own.join(""));
      }
      await mergeParts(parts, path.join(base, "m"));
      expect(readFileSync(path.join(base, "m", "t.csv"), "utf8")).toBe("note,id\n" + lines.map(({ line }) => line).join(""));
    }),
    { numRuns: 30 },
  );
});

test("keys are numbers by value, texts by length and then by character", () => {
  expect(isBefore(9, 10)).toBe(true);
  expect(isBefore("A-9", "A-10")).toBe(true);
  expect(isBefore("b", "a")).toBe(false);
  expect(isBefore("a", "a")).toBe(false);
});

test("a file without a line end at its end is read to the end", () => {
  const file = path.join(emptyFolder(), "t.csv");
  writeFileSync(file, "id\n1\n2");
  const records = new CsvRecords(file, 0, "int");
  const seen: unknown[] = [];
  while (records.next()) seen.push(records.key());
  records.close();
  expect(seen).toEqual([NaN, 1, 2]);
});
