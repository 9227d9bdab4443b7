import type { RowWriter } from "../row-writer.ts";
import { ImpossibleData } from "../population/refusal.ts";
import { NullWriter } from "../sinks/null-writer.ts";
import { milliseconds } from "./clock.ts";
import { closest } from "./closest.ts";
import { stylesFor, type Console } from "./console.ts";
import type { Delivery } from "./delivery.ts";
import { constraintMessage, environmentMessage, exitCode, Interruption, Refusal } from "./failure.ts";
import { FolderDelivery } from "./folder-delivery.ts";
import type { GeneratedRun, GeneratedSchema, GeneratedTable, Settings, Start } from "./generated.ts";
import { allowDeepInlining } from "./optimizing-compiler.ts";
import type { RunOptions } from "./options.ts";
import { noProgress, ProgressBars, ProgressLines, type Gauges, type Progress } from "./progress.ts";
import { Signals } from "./signals.ts";
import { SqliteDelivery } from "./sqlite-delivery.ts";
import { StreamDelivery } from "./stream-delivery.ts";
import { summaryOf, summaryText, type RunSummary } from "./summary.ts";

/** How a run ended. */
export interface RunResult {
  /** 0 done, 1 the data is wrong, 2 the command line is wrong, 3 the environment failed, 128 + n stopped by signal n. */
  readonly exitCode: number;
  /** Null unless done. */
  readonly summary: RunSummary | null;
}

/**
 * Runs an emitted module as its command line asks, from the first check to the summary; the words go to `console`. It never
 * throws: what went wrong is said there, and in the exit code. Output is whole or not there.
 *
 * After a signal (an exit code above 128) the kernels may not have noticed yet: a program exits at once.
 */
export async function execute(schema: GeneratedSchema, start: Start, options: RunOptions, console: Console): Promise<RunResult> {
  let delivery: Delivery | null = null;
  const signals = new Signals((code) => {
    delivery?.abandon();
    process.exit(code);
  });
  try {
    const began = milliseconds();
    const tables = wantedTables(schema, options);
    const settings: Settings = { seed: options.seed ?? schema.seed, scale: options.scale, shard: options.shard };
    delivery = deliveryFor(schema, tables, settings, options);
    // Before anything of the module is compiled to machine code: counting may begin with the start.
    allowDeepInlining();
    const run = start(settings);
    refuseOverflow(schema, run, settings);
    if (options.jobs > 1 && !options.quiet) {
      console.err(`--jobs ${options.jobs}: this version works on one part at a time; the bytes are the same.\n`);
    }
    const writers = await delivery.open();
    await run.prepare?.(writers);
    // What is numbered by time, or below others, is counted by now.
    refuseOverflow(schema, run, settings);
    signals.check();
    await runWithProgress(run, schema, writers, delivery, signals, options, console);
    const delivered = await delivery.finish(
      () => signals.check(),
      (table) => run.births?.(table) ?? null,
    );
    const bytes = delivery.bytes();
    const summary = summaryOf(schema, settings, delivered, bytes, milliseconds() - began);
    printSummary(summary, options, console);
    return { exitCode: exitCode.done, summary };
  } catch (error) {
    delivery?.abandon();
    return { exitCode: explain(error, options, console), summary: null };
  } finally {
    signals.release();
  }
}

function wantedTables(schema: GeneratedSchema, options: RunOptions): readonly GeneratedTable[] {
  const names = schema.tables.map((table) => table.name);
  for (const name of options.tables ?? []) {
    if (names.includes(name)) continue;
    const meant = closest(name, names);
    const hint = meant === null ? `There are ${names.join(", ")}.` : `Did you mean \`${meant}\`?`;
    throw new Refusal(`${schema.name} has no table \`${name}\`.`, hint);
  }
  const wanted = schema.tables.filter((table) => options.tables?.includes(table.name) ?? true);
  if (options.destination.kind === "standard output" && wanted.length !== 1) {
    throw new Refusal("Standard output takes one table.", `Name one with \`--tables\`: ${names.join(", ")}.`);
  }
  return wanted;
}

/** Numbers that a key cannot hold: of an `int`, 32 bits; of anything else, those that are exact. */
function refuseOverflow(schema: GeneratedSchema, run: GeneratedRun, { scale, shard }: Settings): void {
  const expected = run.expectedRows();
  for (const { name, columns, key } of schema.tables) {
    // Parts number as the whole does, of which they have about the same shares.
    const rows = (expected.get(name) ?? 0) * (shard?.count ?? 1);
    const [only, another] = key;
    const isInt = another === undefined && columns.some((column) => column.name === only && column.kind === "int");
    if (rows <= (isInt ? 2_147_483_647 : Number.MAX_SAFE_INTEGER)) continue;
    const what = `\`--scale ${scale}\` asks for ${rows} rows of ${name}, more than its key \`${key.join(", ")}\` can number.`;
    throw new Refusal(what, isInt ? `A key of the type bigint numbers more: \`key ${only}: bigint = serial\`.` : null);
  }
}

function deliveryFor(
  schema: GeneratedSchema,
  tables: readonly GeneratedTable[],
  settings: Settings,
  options: RunOptions,
): Delivery {
  const { destination, formats, force, checksums, sync } = options;
  switch (destination.kind) {
    case "folder": {
      const folder = destination.path ?? defaultFolder(schema, settings);
      return new FolderDelivery(schema, tables, settings, { folder, formats, force, checksums, sync });
    }
    case "standard output":
      return new StreamDelivery(tables[0] as GeneratedTable, formats[0] ?? "csv", 1);
    case "sqlite":
      return new SqliteDelivery(schema, tables, destination.file, { force, sync });
  }
}

/** Parts of one whole do not share a folder. */
function defaultFolder(schema: GeneratedSchema, { shard }: Settings): string {
  return `data/${schema.name}${shard === null ? "" : `-${shard.index}-of-${shard.count}`}`;
}

async function runWithProgress(
  run: GeneratedRun,
  schema: GeneratedSchema,
  wanted: ReadonlyMap<string, RowWriter>,
  delivery: Delivery,
  signals: Signals,
  options: RunOptions,
  console: Console,
): Promise<void> {
  const expected = new Map([...run.expectedRows()].filter(([name]) => wanted.has(name)));
  const gauges: Gauges = { expected, rows: (table) => delivery.rows(table), bytes: () => delivery.bytes() };
  const progress = progressFor(gauges, options, console);
  const writers = new Map<string, RowWriter>();
  for (const { name } of schema.tables) writers.set(name, wanted.get(name) ?? new NullWriter());
  try {
    const report = (): void => {
      signals.check();
      progress.tick();
    };
    // After a signal the kernels may still be at work: the next report or write ends them.
    await Promise.race([run.run(writers, report), signals.interrupted]);
  } finally {
    progress.end();
  }
}

function progressFor(gauges: Gauges, options: RunOptions, console: Console): Progress {
  // Bars would be drawn between the rows.
  const rowsOnTerminal = options.destination.kind === "standard output" && console.outIsTerminal;
  if (options.quiet || rowsOnTerminal) return noProgress;
  if (!console.errIsTerminal) return new ProgressLines(console, gauges);
  return new ProgressBars(console, stylesFor(console, "err", options.color), gauges);
}

/** The summary is a result: on standard output, unless that holds the rows. */
function printSummary(summary: RunSummary, options: RunOptions, console: Console): void {
  if (options.json) {
    console.out(JSON.stringify(summary, null, 2) + "\n");
  } else if (!options.quiet) {
    const stream = options.destination.kind === "standard output" ? "err" : "out";
    console[stream](summaryText(summary, stylesFor(console, stream, options.color)));
  }
}

/** Says what went wrong, and answers the exit code. */
function explain(error: unknown, options: RunOptions, console: Console): number {
  const { red, bold } = stylesFor(console, "err", options.color);
  const say = (message: string, hint: string | null = null): void => {
    console.err(`${red("error")}: ${message}\n${hint === null ? "" : `${bold("hint")}: ${hint}\n`}`);
  };
  if (error instanceof Refusal) {
    say(error.message, error.hint);
    return exitCode.usage;
  }
  if (error instanceof Interruption) {
    console.err(`${error.message}; nothing was kept.\n`);
    return error.exitCode;
  }
  // A reader that has seen enough, as `head`.
  if (options.destination.kind === "standard output" && (error as NodeJS.ErrnoException).code === "EPIPE") return exitCode.done;
  const environment = environmentMessage(error);
  if (environment !== null) {
    say(`${environment}; nothing was kept.`);
    return exitCode.environment;
  }
  if (error instanceof ImpossibleData) {
    say(`${error.message}\nNothing was kept.`);
    return exitCode.wrong;
  }
  const constraint = constraintMessage(error);
  if (constraint !== null) {
    say(`The rows break a constraint: ${constraint}; nothing was kept.`);
    return exitCode.wrong;
  }
  say("This is a defect of the generator; nothing was kept.");
  console.err((error instanceof Error ? (error.stack ?? error.message) : String(error)) + "\n");
  return exitCode.environment;
}
