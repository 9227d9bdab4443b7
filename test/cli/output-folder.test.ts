import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareOutput, writeOutput } from "../../src/cli/output-folder.ts";

let base: string;
let folder: string;
beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), "ecomc-output-"));
  folder = path.join(base, "generated/shop");
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const files = (entries: Record<string, string>): Map<string, string> => new Map(Object.entries(entries));
const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");

describe("writing what was emitted", () => {
  it("writes files and their list, and leaves no partial folder", () => {
    const written = writeOutput(folder, files({ "generator.ts": "g", "ddl/sqlite.sql": "é" }), false);
    expect(written).toEqual([
      { path: "ddl/sqlite.sql", bytes: 2 },
      { path: "generator.ts", bytes: 1 },
    ]);
    expect(read("ddl/sqlite.sql")).toBe("é");
    expect(readdirSync(path.dirname(folder))).toEqual(["shop"]);
  });

  it("removes what it wrote before and no longer emits, and keeps what others put there", () => {
    writeOutput(folder, files({ "generator.ts": "g", "ddl/sqlite.sql": "s", "ddl/duckdb.sql": "d", "load/x.sh": "x" }), false);
    writeFileSync(path.join(folder, "notes.md"), "mine");
    writeFileSync(path.join(folder, "load/mine.sh"), "mine");
    writeOutput(folder, files({ "generator.ts": "g2", "ddl/sqlite.sql": "s" }), false);
    expect(read("generator.ts")).toBe("g2");
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
      [".ecomc-files.json", "ddl", "ddl/sqlite.sql", "generator.ts", "load", "load/mine.sh", "notes.md"].sort(),
    );
  });

  it("does not replace a file that others wrote, unless forced", () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "schema.md"), "mine");
    expect(() => writeOutput(folder, files({ "generator.ts": "g", "schema.md": "s" }), false)).toThrow(
      /was not written by ecomc/,
    );
    expect(existsSync(path.join(folder, "generator.ts"))).toBe(false);
    writeOutput(folder, files({ "generator.ts": "g", "schema.md": "s" }), true);
    expect(read("schema.md")).toBe("s");
  });

  it("does not replace a file that was changed since, unless its line ends alone were", () => {
    writeOutput(folder, files({ "a.sql": "1\n2\n" }), false);
    writeFileSync(path.join(folder, "a.sql"), "1\r\n2\r\n");
    writeOutput(folder, files({ "a.sql": "3\n" }), false);
    writeFileSync(path.join(folder, "a.sql"), "4\n");
    expect(() => writeOutput(folder, files({ "a.sql": "5\n" }), false)).toThrow(/changed by hand/);
    expect(read("a.sql")).toBe("4\n");
    expect(() => writeOutput(folder, files({ "a.sql": "4\n" }), false)).not.toThrow();
  });

  it("writes nothing when one file cannot be written", () => {
    expect(() => writeOutput(folder, files({ a: "1", "b/\0": "2" }), false)).toThrow();
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(path.dirname(folder))).toEqual([]);
  });

  it("removes nothing outside the folder, whatever a list says", () => {
    writeOutput(folder, files({ a: "1" }), false);
    writeFileSync(path.join(base, "precious"), "p");
    writeFileSync(path.join(folder, ".ecomc-files.json"), JSON.stringify({ ecomc: "0", files: { "../../precious": "x" } }));
    writeOutput(folder, files({ a: "1" }), true);
    expect(existsSync(path.join(base, "precious"))).toBe(true);
  });

  it("compares", () => {
    writeOutput(folder, files({ a: "1", b: "2" }), false);
    expect(compareOutput(folder, files({ a: "1", b: "2" }))).toEqual([]);
    expect(compareOutput(folder, files({ a: "1!", c: "3" }))).toEqual(["a", "b", "c"]);
  });
});
