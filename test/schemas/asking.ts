import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, it } from "vitest";
import { compile } from "../../src/compile.ts";
import { diskHost } from "../../src/source/disk-host.ts";
import { answer, openRows } from "./database.ts";

const root = path.resolve(import.meta.dirname, "../..");
const data = path.join(root, "src/vocabulary/data");

/** The schemas in a folder of `schemas/`, by the name of their folder of questions: `sandbox`, `learn/01-hello`. */
export function schemasIn(folder: string): string[] {
  return readdirSync(path.join(root, "schemas", folder))
    .filter((name) => name.endsWith(".ecom"))
    .map((name) => path.posix.join(folder, name.slice(0, -".ecom".length)))
    .sort();
}

/** Runs the schema and puts its questions to the rows. To be called inside a `describe`. */
export function askSchema(name: string): void {
  const questions = path.join(import.meta.dirname, name);
  const names = existsSync(questions) ? readdirSync(questions).filter((file) => file.endsWith(".sql")) : [];
  let folder = "";
  let rows: DuckDBConnection;

  beforeAll(async () => {
    const entry = `schemas/${name}.ecom`;
    const { model, diagnostics } = compile({ host: diskHost(root), entry });
    expect(diagnostics.all.filter((d) => d.severity === "error").map((d) => d.message)).toEqual([]);
    folder = mkdtempSync(path.join(tmpdir(), "ecomc-schema-"));
    execFileSync(process.execPath, ["bin/ecomc.js", "run", entry, "--out", path.join(folder, "rows"), "--quiet"], {
      cwd: root,
      stdio: "pipe",
    });
    rows = await openRows(model!, path.join(folder, "rows"));
  }, 120_000);

  afterAll(() => {
    rows?.closeSync();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is asked something", () => {
    expect(names.length).toBeGreaterThan(0);
  });

  it.each(names)("%s", async (file) => {
    const query = readFileSync(path.join(questions, file), "utf8").replaceAll("{data}", data);
    const expected = path.join(questions, file.replace(/sql$/, "csv"));
    const found = await answer(rows, query);
    if (existsSync(expected)) expect(found).toBe(readFileSync(expected, "utf8"));
    else expect(found === null ? null : found.split("\n").slice(0, 12).join("\n")).toBe(null);
  });
}
