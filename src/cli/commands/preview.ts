import type { Command } from "commander";
import type { LoadedGenerator } from "../../load-generator.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Model } from "../../model/model.ts";
import { Refusal } from "../../runtime/run/failure.ts";
import type { GeneratedColumn, GeneratedTable } from "../../runtime/run/generated.ts";
import { NullWriter } from "../../runtime/sinks/null-writer.ts";
import { RowObjects, type RowObject, type RowValue } from "../../runtime/sinks/row-objects.ts";
import type { RowWriter } from "../../runtime/row-writer.ts";
import { diskHost } from "../../source/disk-host.ts";
import { readConstant } from "../constants.ts";
import type { Context } from "../context.ts";
import { report, reportWarnings } from "../report.ts";
import { renderTable } from "../table.ts";

interface Options {
  readonly rows: number;
  readonly seed?: number;
  readonly scale?: number;
  readonly set?: Record<string, string>;
  readonly json?: boolean;
}

export function addPreview(program: Command, context: Context): void {
  program
    .command("preview")
    .summary("a few rows of each table, in the terminal")
    .description("Shows the first rows of a table, or of every table: the very rows that `ecomc run` writes.")
    .argument("<schema>", "an .ecom file; - reads standard input")
    .argument("[entity]", "an entity or its table; all unless given")
    .option("-n, --rows <number>", "rows of each table", (text) => wholeNumber("rows", text), 10)
    .option("--seed <number>", "another seed", (text) => wholeNumber("seed", text))
    .option("--scale <factor>", "so many times the rows", positiveNumber)
    .option("--set <name=value>", "another value for a constant; repeatable", collectConstant)
    .option("--json", "the rows as one JSON document")
    .action(async (schema: string, entity: string | undefined, options: Options) =>
      preview(schema, entity ?? null, options, context),
    );
}

async function preview(schema: string, entity: string | null, options: Options, context: Context): Promise<void> {
  const { terminal } = context;
  const { compile } = await import("../../compile.ts");
  const compilation = compile({ host: diskHost(terminal.folder), entry: schema, constants: options.set ?? {}, generating: true });
  if (compilation.diagnostics.hasErrors || compilation.model === null) {
    report(compilation, { json: options.json === true }, context);
    return;
  }
  reportWarnings(compilation, schema, context);
  const tableName = entity === null ? null : tableOf(compilation.model, entity);
  const { loadGenerator } = await import("../../load-generator.ts");
  const generator = await loadGenerator(compilation);
  const wanted = generator.schema.tables.filter((table) => tableName === null || table.name === tableName);
  const rows = await firstRows(generator, wanted, options);
  if (options.json === true) {
    terminal.out(
      `${JSON.stringify(Object.fromEntries(wanted.map((table) => [table.name, rows.get(table.name)!.map(asJson(table))])), null, 2)}\n`,
    );
    return;
  }
  const { bold, dim } = context.colors("out");
  // A file or another program takes lines of any length.
  const width = terminal.outIsTerminal ? terminal.columns : Number.MAX_SAFE_INTEGER;
  const blocks = wanted.map((table) => {
    const columns = table.columns.map((column) => ({
      title: column.name,
      align: isNumber(column) ? ("right" as const) : ("left" as const),
    }));
    const cells = rows.get(table.name)!.map((row) => table.columns.map((column) => cellText(row[column.name] ?? null, column)));
    return `${bold(table.name)}\n${renderTable(columns, cells, { width, bold, dim })}`;
  });
  terminal.out(blocks.join("\n"));
}

/** The table of an entity, named by either. */
function tableOf(model: Model, name: string): string {
  const visible = model.entities.filter((entity) => !entity.hidden);
  const found = visible.find((entity) => entity.name === name || entity.table === name);
  if (found !== undefined) return found.table;
  if (model.entities.some((entity) => entity.hidden && entity.name === name))
    throw new Refusal(`\`${name}\` is hidden: it has no rows to show.`);
  const names = visible.map((entity) => entity.name);
  const meant = nearest(name, [...names, ...visible.map((entity) => entity.table)]);
  throw new Refusal(
    `${model.name} has no entity \`${name}\`.`,
    meant === null ? `There are ${names.join(", ")}.` : `Did you mean \`${meant}\`?`,
  );
}

/** Thrown by a writer when no table wants another row. */
class Enough extends Error {}

/** Drops the rows after the first ones, and ends the run when `full` says that all tables have theirs. */
class FirstRows extends RowObjects implements RowWriter {
  readonly #limit: number;
  readonly #full: () => boolean;
  #rows = 0;

  constructor(columns: readonly string[], limit: number, full: () => boolean) {
    super(columns);
    this.#limit = limit;
    this.#full = full;
  }

  get isFull(): boolean {
    return this.#rows >= this.#limit;
  }

  override endRow(): void {
    super.endRow();
    this.#rows++;
    if (this.#rows <= this.#limit) this.kept.push(...this.take());
    else this.take();
    if (this.isFull && this.#full()) throw new Enough();
  }

  readonly kept: RowObject[] = [];
}

async function firstRows(
  generator: LoadedGenerator,
  wanted: readonly GeneratedTable[],
  options: Options,
): Promise<ReadonlyMap<string, readonly RowObject[]>> {
  const { schema, start } = generator;
  const writers = new Map<string, FirstRows>();
  const full = (): boolean => [...writers.values()].every((writer) => writer.isFull);
  for (const table of wanted) {
    writers.set(
      table.name,
      new FirstRows(
        table.columns.map((column) => column.name),
        options.rows,
        full,
      ),
    );
  }
  const all = new Map<string, RowWriter>(schema.tables.map((table) => [table.name, writers.get(table.name) ?? new NullWriter()]));
  try {
    if (options.rows > 0)
      await start({ seed: options.seed ?? schema.seed, scale: options.scale ?? 1, shard: null }).run(all, () => {});
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return new Map([...writers].map(([name, writer]) => [name, writer.kept]));
}

function isNumber(column: GeneratedColumn): boolean {
  return ["int", "bigint", "decimal", "float", "duration"].includes(column.kind);
}

function cellText(value: RowValue, column: GeneratedColumn): string | null {
  if (value === null) return null;
  if (value instanceof Date) return dateText(value, column);
  if (typeof value === "number") return column.kind === "decimal" ? value.toFixed(column.scale ?? 0) : String(value);
  return String(value);
}

function dateText(value: Date, column: GeneratedColumn): string {
  const text = value.toISOString();
  return column.kind === "date" ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
}

function asJson(table: GeneratedTable): (row: RowObject) => Record<string, unknown> {
  return (row) =>
    Object.fromEntries(
      table.columns.map((column) => {
        const value = row[column.name] ?? null;
        return [column.name, value instanceof Date ? dateText(value, column).replace(" ", "T") : value];
      }),
    );
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new Refusal(`\`--${name} ${text}\`: a whole number is meant.`);
  return Number(text);
}

function positiveNumber(text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value))
    throw new Refusal(`\`--scale ${text}\`: a number above 0 is meant, such as 0.1 or 10.`);
  return value;
}

function collectConstant(text: string, constants: Record<string, string> = {}): Record<string, string> {
  const collected = { ...constants };
  readConstant(text, collected);
  return collected;
}
