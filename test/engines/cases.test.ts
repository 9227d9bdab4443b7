/**
 * Emitted DDL, load scripts and checks, executed for real. SQLite and DuckDB come with the packages; PostgreSQL and MariaDB are
 * started here where their servers are installed, and must be where CI is set (`.ci/install-servers.sh` installs them).
 */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import { checksOf, emitChecks } from "../../src/emit/checks/emit-checks.ts";
import { dialectOf } from "../../src/emit/ddl/dialects.ts";
import { emitDdl, emitDropScript } from "../../src/emit/ddl/emit-ddl.ts";
import { identifier } from "../../src/emit/ddl/identifiers.ts";
import { tablesOf, type Column, type Table } from "../../src/emit/ddl/tables.ts";
import { emitLoad } from "../../src/emit/load/emit-load.ts";
import type { DialectName } from "../../src/model/model.ts";
import type { Case } from "../ddl/cases/case.ts";
import { duckdbEngine } from "./duckdb.ts";
import type { Database, Engine, Row } from "./engine.ts";
import { mariadbEngine } from "./mariadb.ts";
import { postgresEngine } from "./postgres.ts";
import { sqliteEngine } from "./sqlite.ts";

const casesFolder = path.join(import.meta.dirname, "../ddl/cases");
const cases = await Promise.all(
  readdirSync(casesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(async ({ name }) => [name, ((await import(path.join(casesFolder, name, "case.ts"))) as { default: Case }).default] as const),
);
const inCi = process.env["CI"] !== undefined && process.env["CI"] !== "";

for (const engine of [sqliteEngine, duckdbEngine, postgresEngine, mariadbEngine]) {
  const skipped = engine.missing !== null && !inCi;
  describe.skipIf(skipped)(skipped ? `${engine.title}: skipped, ${engine.missing}` : engine.title, () => {
    beforeAll(() => {
      expect(engine.missing, "in CI the servers must be installed: .ci/install-servers.sh").toBeNull();
      return engine.start();
    });
    afterAll(() => engine.stop());
    describe.each(cases)("%s", (_, example) => runCase(engine, example));
  });
}

function runCase(engine: Engine, example: Case): void {
  const { dialect } = engine;
  const { model } = example;
  const tables = tablesOf(model);
  const names = dialectOf(dialect)!.identifiers;
  const sql = (name: string): string => identifier(names, name);
  const ddl = emitDdl(model, dialect, new Diagnostics());
  let database: Database;
  beforeAll(async () => {
    database = await engine.create();
    const folder = csvFolder(example, tables);
    try {
      await database.load(emitLoad(model, dialect)!.text, folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  afterAll(() => database.close());

  it("the DDL runs, the drop script removes all of it, and the load makes the same tables", async () => {
    const empty = await engine.create();
    try {
      const nothing = await empty.catalog();
      await empty.run(ddl);
      const made = await empty.catalog();
      expect(made.length).toBeGreaterThan(0);
      await empty.run(emitDropScript(model, dialect, new Diagnostics()));
      expect(await empty.catalog()).toEqual(nothing);
      await empty.run(emitDropScript(model, dialect, new Diagnostics()));
      await empty.run(ddl);
      expect(await database.catalog()).toEqual(made);
    } finally {
      await empty.close();
    }
  });

  it("the rows come back as they were", async () => {
    for (const table of tables) {
      const columns = table.columns.map((column) => sql(column.name)).join(", ");
      const found = await database.query(`SELECT ${columns} FROM ${sql(table.name)}`);
      const read = found.map((row) => table.columns.map((column, i) => canonical(column, row[i]!)));
      const written = (example.rows[table.name] ?? []).map((row) =>
        table.columns.map((column, i) => canonical(column, asLoaded(dialect, column, row[i]!))),
      );
      expect(read.sort(), table.name).toEqual(written.sort());
    }
  });

  it("the checks find what is wrong with the rows, and nothing else", async () => {
    const { queries } = checksOf(model, dialect)!;
    const violations = new Map(Object.entries(example.violations ?? {}));
    for (const query of queries) {
      const expected = [...violations].find(([name]) => query.name.startsWith(name))?.[1] ?? 0;
      const [row] = await database.query(query.sql);
      expect(row, query.sql).toEqual([query.name, String(expected)]);
    }
    expect(new Set(queries.map((query) => query.name)).size).toBe(queries.length);
    for (const name of violations.keys()) expect(queries.filter((query) => query.name.startsWith(name)), name).toHaveLength(1);
    if (dialect !== "duckdb") await database.run(emitChecks(model, dialect));
  });

  it.each(example.refused)("$table refuses $row", async ({ table, row, except = [] }) => {
    const { columns } = tables.find((t) => t.name === table)!;
    const values = columns.map((column, i) => literal(dialect, column, row[i]!)).join(", ");
    const insert = `INSERT INTO ${sql(table)} (${columns.map((column) => sql(column.name)).join(", ")}) VALUES (${values})`;
    if (except.includes(dialect)) await database.run(insert);
    else await expect(database.run(insert), insert).rejects.toThrow(/constraint|duplicate|null|truncated|enum|foreign key|convert/i);
  });
}

function csvFolder(example: Case, tables: readonly Table[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), "ecomc-csv-"));
  for (const { name, columns } of tables) {
    const lines = [columns.map((column) => field(column.name)), ...(example.rows[name] ?? []).map((row) => row.map(field))];
    writeFileSync(path.join(folder, `${name}.csv`), lines.map((line) => `${line.join(",")}\n`).join(""));
  }
  return folder;
}

/** As the CSV sink writes it: null empty, the empty text in quotes, quotes only where they must be. */
const field = (value: string | null): string =>
  value === null ? "" : value === "" || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** LOAD DATA cannot tell an empty text from null. */
function asLoaded(dialect: DialectName, column: Column, value: string | null): string | null {
  return dialect === "mariadb" && column.nullable && value === "" ? null : value;
}

/** One form for what databases write differently. */
function canonical(column: Column, value: string | null): string {
  if (value === null) return "∅";
  switch (column.type.kind) {
    case "int":
    case "bigint":
      return BigInt(value).toString();
    case "float":
    case "duration":
    case "decimal":
      return String(Number(value));
    case "bool":
      return value === "1" || value === "true" ? "true" : "false";
    case "char":
      return value.trimEnd();
    case "json":
      return JSON.stringify(JSON.parse(value));
    default:
      return value;
  }
}

function literal(dialect: DialectName, column: Column, value: Row[number]): string {
  if (value === null) return "NULL";
  if (column.type.kind === "bool") return value === "true" ? "TRUE" : "FALSE";
  return dialectOf(dialect)!.forms.text(value);
}
