import { parseArgs } from "node:util";
import { closest } from "./closest.ts";
import { Refusal } from "./failure.ts";
import type { Shard } from "./generated.ts";

export type Format = "csv" | "jsonl";

/** Where rows go. */
export type Destination =
  | { readonly kind: "folder"; readonly path: string | null }
  | { readonly kind: "standard output" }
  | { readonly kind: "sqlite"; readonly file: string };

/** A command line of an emitted generator, understood. What null means is decided with the schema at hand. */
export interface RunOptions {
  /** A folder whose path is null: `./data/<schema>`. */
  readonly destination: Destination;
  /** In the order given, each once. */
  readonly formats: readonly Format[];
  /** Null: all. */
  readonly tables: readonly string[] | null;
  /** Null: the schema's. */
  readonly seed: number | null;
  readonly scale: number;
  readonly jobs: number;
  readonly shard: Shard | null;
  /** Record a checksum of each file in the manifest. */
  readonly checksums: boolean;
  /** Return when the disk has everything, so that even a failure of the machine leaves it whole. */
  readonly sync: boolean;
  /** Replace what is there. */
  readonly force: boolean;
  readonly quiet: boolean;
  /** A machine-readable summary on standard output, in the place of the one for people. */
  readonly json: boolean;
  /** False: plain text whatever the terminal. */
  readonly color: boolean;
  /** Print the usage and do nothing. */
  readonly help: boolean;
}

const declared = {
  out: { type: "string", short: "o" },
  format: { type: "string", multiple: true },
  to: { type: "string" },
  tables: { type: "string", multiple: true },
  seed: { type: "string" },
  scale: { type: "string" },
  jobs: { type: "string" },
  shard: { type: "string" },
  checksums: { type: "boolean" },
  "no-sync": { type: "boolean" },
  force: { type: "boolean" },
  quiet: { type: "boolean" },
  json: { type: "boolean" },
  "no-color": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** Options that have their place in the contract and no program behind them yet. */
const notYet = ["mess", "from", "till", "changes", "append", "stage", "counts", "temp", "memory", "set", "compress"] as const;
const formatsNotYet = ["sql", "parquet"];
const urlsNotYet = ["duckdb", "postgres", "postgresql", "mysql", "mariadb", "sqlserver", "mssql"];

/**
 * Understands the command line of a generator (without the program's name).
 * @throws Refusal for whatever is not meant to be there
 */
export function parseRunOptions(args: readonly string[]): RunOptions {
  refuseMistakes(args);
  const { values } = parsed(args);
  const formats = listed(values.format).map(formatOf);
  const tables = values.tables === undefined ? null : listed(values.tables);
  if (tables?.length === 0) throw new Refusal("`--tables` names no table.");
  const options: RunOptions = {
    destination: destinationOf(values.out, values.to),
    formats: formats.length === 0 ? ["csv"] : [...new Set(formats)],
    tables: tables === null ? null : [...new Set(tables)],
    seed: values.seed === undefined ? null : integer("seed", values.seed, 0),
    scale: values.scale === undefined ? 1 : positive("scale", values.scale),
    jobs: values.jobs === undefined ? 1 : integer("jobs", values.jobs, 1),
    shard: values.shard === undefined ? null : shardOf(values.shard),
    checksums: values.checksums ?? false,
    sync: !(values["no-sync"] ?? false),
    force: values.force ?? false,
    quiet: values.quiet ?? false,
    json: values.json ?? false,
    color: !(values["no-color"] ?? false),
    help: values.help ?? false,
  };
  refuseContradictions(options, formats.length > 0);
  return options;
}

function parsed(args: readonly string[]) {
  // What is wrong with the line is refused before.
  return parseArgs({ args: [...args], options: declared, strict: true, allowPositionals: false });
}

/** Words that no option takes, and values too few or too many: in the order of the line, with the nearest option's name. */
function refuseMistakes(args: readonly string[]): void {
  const known: Record<string, { type: "string" | "boolean"; short?: string; multiple?: boolean }> = { ...declared };
  for (const name of notYet) known[name] = { type: "string" };
  const { tokens } = parseArgs({ args: [...args], options: known, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") {
      throw new Refusal(`\`${token.value}\` stands where an option should.`, "`--help` shows all options.");
    }
    if (token.kind !== "option") continue;
    if (notYet.some((name) => name === token.name)) throw new Refusal(`\`--${token.name}\` is not available yet.`);
    if (token.name in known) {
      refuseValue(token.name, known[token.name]!.type, token.value, token.inlineValue === true);
      continue;
    }
    const meant = closest(token.name, Object.keys(declared));
    const hint = meant === null ? "`--help` shows all options." : `Did you mean \`--${meant}\`?`;
    throw new Refusal(`There is no option \`${token.rawName}\`.`, hint);
  }
}

function refuseValue(name: string, type: "string" | "boolean", value: string | undefined, isJoined: boolean): void {
  if (type === "boolean") {
    if (value !== undefined) throw new Refusal(`\`--${name}\` takes no value.`);
    return;
  }
  if (value === undefined) throw new Refusal(`\`--${name}\` needs a value.`, "`--help` shows which.");
  if (isJoined || !/^-./.test(value)) return;
  if (/^-[\d.]/.test(value)) {
    if (name === "scale") positive(name, value);
    if (name === "seed") integer(name, value, 0);
    if (name === "jobs") integer(name, value, 1);
  }
  throw new Refusal(
    `\`--${name}\` needs a value, and \`${value}\` looks like an option.`,
    `A value that begins so is written \`--${name}=${value}\`.`,
  );
}

function listed(values: readonly string[] | undefined): string[] {
  return (values ?? [])
    .flatMap((value) => value.split(","))
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function formatOf(name: string): Format {
  if (name === "csv" || name === "jsonl") return name;
  if (formatsNotYet.includes(name)) throw new Refusal(`\`--format ${name}\` is not available yet.`, "There are csv and jsonl.");
  throw new Refusal(`There is no format \`${name}\`.`, "There are csv and jsonl.");
}

function destinationOf(out: string | undefined, to: string | undefined): Destination {
  if (to === undefined) return out === "-" ? { kind: "standard output" } : { kind: "folder", path: folderOf(out) };
  if (out !== undefined) {
    throw new Refusal("`--out` and `--to` name two destinations.", "Run twice: the rows are the same.");
  }
  const [, scheme, rest] = /^([a-z]+):(.*)$/s.exec(to) ?? [];
  if (scheme === "sqlite") {
    if (rest === undefined || rest === "") throw new Refusal("`--to sqlite:` names no file.", "As in `--to sqlite:shop.db`.");
    return { kind: "sqlite", file: rest };
  }
  if (scheme !== undefined && urlsNotYet.includes(scheme)) {
    const hint = "Write CSV files and load them with the emitted load script, or use `--to sqlite:FILE`.";
    throw new Refusal(`\`--to ${scheme}:…\` is not available yet.`, hint);
  }
  throw new Refusal(`\`--to ${to}\` names no database.`, "As in `--to sqlite:shop.db`.");
}

function folderOf(out: string | undefined): string | null {
  if (out === "") throw new Refusal("`--out` names no folder.");
  return out ?? null;
}

function integer(name: string, text: string, least: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(value) || value < least) {
    throw new Refusal(`\`--${name} ${text}\`: an integer from ${least} to 9007199254740991 is meant.`);
  }
  return value;
}

function positive(name: string, text: string): number {
  const value = /^(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value) || value <= 0)
    throw new Refusal(`\`--${name} ${text}\`: a number above 0 is meant, such as 0.1 or 10.`);
  return value;
}

function shardOf(text: string): Shard {
  const [, index, count] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? []).map(Number);
  if (index === undefined || count === undefined || index < 1 || index > count) {
    throw new Refusal(`\`--shard ${text}\`: which part of how many is meant, from 1/3 to 3/3.`);
  }
  return { index, count };
}

function refuseContradictions(options: RunOptions, formatGiven: boolean): void {
  const { destination } = options;
  if (destination.kind === "sqlite") {
    if (formatGiven)
      throw new Refusal("`--format` says how files are written; `--to` writes a database.", "Leave one of them out.");
    if (options.checksums)
      throw new Refusal("`--checksums` are those of files; `--to` writes a database.", "Leave one of them out.");
    if (options.shard !== null) {
      throw new Refusal(
        "A database takes all parts, and `--append` is not available yet.",
        "Leave `--shard` out, or write files.",
      );
    }
  }
  if (destination.kind === "standard output") {
    if (options.formats.length > 1) throw new Refusal("Standard output takes one format.", "Name one with `--format`.");
    if (options.json) throw new Refusal("`--json` and `--out -` both want standard output.", "Leave one of them out.");
    if (options.checksums) throw new Refusal("`--checksums` stand in the manifest, which `--out -` does not write.");
    if (!options.sync) throw new Refusal("`--no-sync` is about files; `--out -` writes none.");
  }
}
