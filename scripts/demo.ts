/**
 * The tour in one command: compiles the marketplace, writes it as CSV files and as a SQLite database with keys and
 * constraints, runs the emitted checks on that database, and answers one question from it.
 */
import pc from "picocolors";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { main } from "../src/cli/main.ts";
import { renderTable } from "../src/cli/table.ts";
import { count, timeSpan } from "../src/runtime/run/figures.ts";

process.chdir(path.resolve(import.meta.dirname, ".."));
const schema = "schemas/marketplace.ecom";
const folder = "data/demo";
const file = `${folder}/marketplace.sqlite`;

/** What sold, by root of the category tree. */
const question = "What did each department sell in 2024?";
const query = `
  WITH RECURSIVE department (category_id, name) AS (
    SELECT category_id, category_name FROM category WHERE parent_category_id IS NULL
    UNION ALL
    SELECT c.category_id, d.name FROM category AS c JOIN department AS d ON c.parent_category_id = d.category_id
  )
  SELECT d.name AS department, count(DISTINCT o.order_id) AS orders, sum(i.quantity) AS units,
         printf('%,.2f', sum(i.subtotal)) AS revenue,
         printf('%.1f%%', 100.0 * sum(i.subtotal) / sum(sum(i.subtotal)) OVER ()) AS share
  FROM order_item AS i
  JOIN "order" AS o USING (order_id)
  JOIN product AS p USING (product_id)
  JOIN department AS d USING (category_id)
  WHERE o.order_date >= '2024-01-01' AND o.status NOT IN ('CANCELLED', 'RETURNED')
  GROUP BY d.name
  ORDER BY sum(i.subtotal) DESC`;

async function ecomc(title: string, ...args: string[]): Promise<void> {
  console.log(`\n${pc.bold(title)}\n${pc.dim(`$ npx ecomc ${args.join(" ")}`)}`);
  const code = await main(args);
  if (code !== 0) process.exit(code);
}

/** The number of checks, and the names of those that found violations. */
function runChecks(database: DatabaseSync): { checks: number; failed: string[] } {
  const results = readFileSync(`${folder}/generated/checks/sqlite.sql`, "utf8")
    .split(/;\s*$/m)
    .filter((statement) => /^\s*(SELECT|WITH)\b/im.test(statement.replaceAll(/^--.*$/gm, "")))
    .map((statement) => database.prepare(statement).get() as { check: string; violations: number });
  return { checks: results.length, failed: results.filter(({ violations }) => violations !== 0).map(({ check }) => check) };
}

const started = performance.now();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

await ecomc("1. Compile the schema", "compile", schema, "-o", `${folder}/generated`);
await ecomc("2. Write CSV files", "run", schema, "--out", `${folder}/csv`);
await ecomc("3. Load a SQLite database, with keys and constraints", "run", schema, "--to", `sqlite:${file}`);

console.log(`\n${pc.bold("4. Run the emitted checks on the database")}`);
const database = new DatabaseSync(file, { readOnly: true });
const { checks, failed } = runChecks(database);
const orphans = database.prepare("PRAGMA foreign_key_check").all().length;
for (const check of failed) console.log(`${pc.red("failed")}: ${check}`);
console.log(`${checks} checks, ${failed.length} failed; ${orphans} rows without the row they refer to`);

console.log(`\n${pc.bold(`5. ${question}`)}`);
const rows = database.prepare(query).all();
database.close();
const columns = Object.keys(rows[0] ?? {});
const text = (value: unknown): string => (typeof value === "number" ? count(value) : String(value));
console.log(
  renderTable(
    columns.map((title) => ({ title, align: title === "department" ? ("left" as const) : ("right" as const) })),
    rows.map((row) => columns.map((column) => text(row[column]))),
    { width: process.stdout.columns ?? 120, bold: pc.bold, dim: pc.dim },
  ),
);
console.log(`In ${folder}: generated/ (generator, DDL, load scripts, checks, documentation), csv/, marketplace.sqlite`);
console.log(`Everything took ${timeSpan(performance.now() - started)}. Next: sqlite3 ${file}`);
if (failed.length > 0 || orphans > 0) process.exitCode = 1;
