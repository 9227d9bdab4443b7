/**
 * The tour in one command: compiles the marketplace, generates it as CSV files and as a SQLite database with keys and
 * constraints, runs the emitted checks on that database, and answers one question from it.
 */
import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { main } from "../src/cli/main.ts";
import { renderTable, type TableColumn } from "../src/cli/table.ts";

const root = path.resolve(import.meta.dirname, "..");
process.chdir(root);
const schema = "schemas/marketplace.ecom";
const folder = "data/demo";
const database = `${folder}/marketplace.sqlite`;

const started = performance.now();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

async function step(title: string, ...args: string[]): Promise<void> {
  console.log(`\n\u001b[1m${title}\u001b[0m\n$ ecomc ${args.join(" ")}`);
  const code = await main(args);
  if (code !== 0) process.exit(code);
}

await step("1. Compile the schema", "compile", schema, "-o", `${folder}/generated`);
await step("2. Generate CSV files", "run", schema, "--out", `${folder}/csv`);
await step("3. Generate a SQLite database, with keys and constraints", "run", schema, "--to", `sqlite:${database}`);
