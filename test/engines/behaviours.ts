/** What the emitted constraints do once the rows are there. */
import { expect, it } from "vitest";
import { checksOf } from "../../src/emit/checks/emit-checks.ts";
import { tablesOf } from "../../src/emit/ddl/tables.ts";
import { emitLoad } from "../../src/emit/load/emit-load.ts";
import { cases } from "../ddl/cases.ts";
import { csvText, withCsvFolder } from "./csv-folder.ts";
import type { Database, Engine } from "./engine.ts";

async function loaded(engine: Engine, name: string): Promise<Database> {
  const { model, rows } = cases.find(([found]) => found === name)![1];
  const files = tablesOf(model).map(
    (table) =>
      [
        table.name,
        csvText(
          table.columns.map((c) => c.name),
          rows[table.name] ?? [],
        ),
      ] as const,
  );
  const database = await engine.create();
  await withCsvFolder(new Map(files), (folder) => database.load(emitLoad(model, engine.dialect)!.text, folder));
  return database;
}

async function onLoaded(engine: Engine, name: string, use: (database: Database) => Promise<void>): Promise<void> {
  const database = await loaded(engine, name);
  try {
    await use(database);
  } finally {
    await database.close();
  }
}

export function runBehaviours(engine: Engine): void {
  const { dialect } = engine;
  if (dialect !== "duckdb") runCountingAndActions(engine);

  it("rows that are referred to stay", () =>
    onLoaded(engine, "composite", async (database) => {
      await expect(database.run("DELETE FROM country WHERE code = 'DE'")).rejects.toThrow(/foreign key|constraint/i);
    }));

  it("the checks find orphans, repeats and missing values where constraints do not keep them out", () =>
    onLoaded(engine, "cycle", async (database) => {
      const { model } = cases.find(([name]) => name === "cycle")![1];
      await unconstrained(
        database,
        engine,
        "department",
        "SELECT * FROM (SELECT 1 AS department_id, 'a' AS name, 99 AS head_id UNION ALL SELECT 1, NULL, NULL) AS x",
      );
      const found: string[] = [];
      for (const { name, sql } of checksOf(model, dialect)!.queries) {
        const [row] = await database.query(sql);
        if (row![1] !== "0") found.push(`${name}: ${row![1]}`);
      }
      expect(found).toEqual([
        "department: key (department_id) has no repeats: 1",
        "department: (head_id) refers to a row of employee: 1",
        "department: required columns have values: 1",
        "employee: (department_id) refers to a row of department: 1",
      ]);
    }));
}

/** DuckDB has neither columns that count nor actions on delete. */
function runCountingAndActions(engine: Engine): void {
  it("keys go on counting where the rows end", () =>
    onLoaded(engine, "tree", async (database) => {
      await database.run("INSERT INTO category (name) VALUES ('Next')");
      expect(await database.query("SELECT category_id FROM category WHERE name = 'Next'")).toEqual([["5"]]);
    }));

  it("on delete set null", () =>
    onLoaded(engine, "tree", async (database) => {
      await database.run("DELETE FROM category WHERE category_id = 3");
      expect(await database.query("SELECT parent_id FROM category WHERE category_id = 1")).toEqual([[null]]);
    }));

  it("on delete cascade and restrict", () =>
    onLoaded(engine, "actions", async (database) => {
      const both = engine.dialect === "mariadb" ? "`both`" : '"both"';
      await expect(database.run("DELETE FROM owner WHERE owner_id = 2")).rejects.toThrow(/foreign key|constraint/i);
      await database.run("DELETE FROM owner WHERE owner_id = 1");
      expect(await database.query("SELECT left_id FROM left_side")).toEqual([["2"]]);
      // The row of the deleted left side is gone, and with it the row whose boss it was.
      expect(await database.query(`SELECT both_id FROM ${both}`)).toEqual([]);
    }));
}

/** Puts a table without constraints in the place of one that has them. */
async function unconstrained(database: Database, engine: Engine, table: string, rows: string): Promise<void> {
  if (engine.dialect === "mariadb") await database.run("SET FOREIGN_KEY_CHECKS = 0");
  if (engine.dialect === "sqlite") await database.run("PRAGMA foreign_keys = OFF");
  if (engine.dialect === "duckdb") {
    // Foreign keys to it would keep the table.
    const others = await database.query("SELECT employee_id, name, department_id FROM employee");
    await database.run("DROP TABLE employee; CREATE TABLE employee (employee_id INTEGER, name VARCHAR, department_id INTEGER)");
    for (const row of others) await database.run(`INSERT INTO employee VALUES (${row.map((value) => `'${value}'`).join(", ")})`);
  }
  await database.run(`DROP TABLE ${table}${engine.dialect === "postgres" ? " CASCADE" : ""}; CREATE TABLE ${table} AS ${rows}`);
}
