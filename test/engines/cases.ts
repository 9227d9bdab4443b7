/** Emitted DDL, load scripts and checks, executed for real. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import { checksOf, emitChecks } from "../../src/emit/checks/emit-checks.ts";
import { dialectOf } from "../../src/emit/ddl/dialects.ts";
import { emitDdl, emitDropScript } from "../../src/emit/ddl/emit-ddl.ts";
import { identifier } from "../../src/emit/ddl/identifiers.ts";
import { tablesOf, type Column } from "../../src/emit/ddl/tables.ts";
import { emitLoad } from "../../src/emit/load/emit-load.ts";
import type { DialectName } from "../../src/model/model.ts";
import { cases } from "../ddl/cases.ts";
import type { Case } from "../ddl/cases/case.ts";
import { csvText, withCsvFolder } from "./csv-folder.ts";
import type { Database, Engine, Row } from "./engine.ts";

/** Every case on one database. */
export function runCases(engine: Engine): void {
  describe.each(cases)("%s", (_, example) => runCase(engine, example));
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
    const files = tables.map(({ name, columns }): [string, string] => [
      name,
      csvText(
        columns.map((c) => c.name),
        example.rows[name] ?? [],
      ),
    ]);
    await withCsvFolder(new Map(files), (folder) => database.load(emitLoad(model, dialect)!.text, folder));
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
    for (const name of violations.keys())
      expect(
        queries.filter((query) => query.name.startsWith(name)),
        name,
      ).toHaveLength(1);
    if (dialect !== "duckdb") await database.run(emitChecks(model, dialect));
  });

  it.each(example.refused)("$table refuses $row", async ({ table, row, except = [] }) => {
    const { columns } = tables.find((t) => t.name === table)!;
    const values = columns.map((column, i) => literal(dialect, column, row[i]!)).join(", ");
    const insert = `INSERT INTO ${sql(table)} (${columns.map((column) => sql(column.name)).join(", ")}) VALUES (${values})`;
    if (except.includes(dialect)) await database.run(insert);
    else
      await expect(database.run(insert), insert).rejects.toThrow(
        /constraint|duplicate|null|truncated|enum|foreign key|convert|too long/i,
      );
  });
}

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
      return ["1", "t", "true"].includes(value) ? "true" : "false";
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
