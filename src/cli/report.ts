import type { Command } from "commander";
import type { Compilation } from "../compile.ts";
import { badOverride, schemaNotFound, unknownOverride } from "../diagnostics/catalogue/sources.ts";
import { jsonVersion, toJson, type JsonDiagnostic } from "../diagnostics/render/json.ts";
import { renderPretty, summarise } from "../diagnostics/render/pretty.ts";
import { renderSarif } from "../diagnostics/render/sarif.ts";
import { packageVersion } from "../source/package.ts";
import type { Context } from "./context.ts";
import { Refusal, exitCode } from "../runtime/run/failure.ts";

/** How a command that compiles reports: for people on standard error, or one document on standard output. */
export interface ReportOptions {
  readonly json?: boolean;
  readonly sarif?: boolean;
  readonly timings?: boolean;
}

/** Adds the options of `ReportOptions` to a command. */
export function addReportOptions(command: Command): Command {
  return command
    .option("--json", "one JSON document on standard output")
    .option("--sarif", "the diagnostics as SARIF 2.1.0 on standard output")
    .option("--timings", "how long each stage took");
}

/** What can be wrong with the words of the command line, rather than with the schema. */
const commandLine = new Set([schemaNotFound, unknownOverride, badOverride].map(({ code }) => code));

/**
 * Reports what a compilation found, and sets the exit code where there are errors. `result` is what a command adds to its JSON document; without `--json` it is not
 * shown. Answers whether the schema is right.
 */
export function report(compilation: Compilation, options: ReportOptions, context: Context, result: object = {}): boolean {
  const { terminal } = context;
  if (options.json === true && options.sarif === true) {
    throw new Refusal("`--json` and `--sarif` are two forms of one document.", "Leave one of them out.");
  }
  const { sources, diagnostics } = compilation;
  if (options.json === true) terminal.out(`${JSON.stringify({ ...jsonReport(compilation, options), ...result }, null, 2)}\n`);
  else if (options.sarif === true) terminal.out(renderSarif(diagnostics.all, sources, packageVersion));
  else terminal.err(renderPretty(diagnostics.all, sources, { color: context.color("err") }));
  if (options.timings === true && options.json !== true) terminal.err(timingsTable(compilation, context));
  const errors = diagnostics.all.filter((diagnostic) => diagnostic.severity === "error");
  if (errors.length === 0) return true;
  context.exit = errors.every((error) => commandLine.has(error.code)) ? exitCode.usage : exitCode.wrong;
  return false;
}

/** Warnings in one line, for a command that has its own words to say. */
export function reportWarnings(compilation: Compilation, schema: string, context: Context): void {
  const found = compilation.diagnostics.all;
  if (found.length === 0) return;
  const colors = context.colors("err");
  context.terminal.err(
    `${colors.yellow(summarise(found))}; ${colors.bold(`ecomc check ${schema}`)} shows ${found.length === 1 ? "it" : "them"}\n`,
  );
}

interface JsonReport {
  readonly version: number;
  readonly schema: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly diagnostics: readonly JsonDiagnostic[];
  /** Milliseconds a stage. */
  readonly timings?: Readonly<Record<string, number>>;
}

function jsonReport(compilation: Compilation, options: ReportOptions): JsonReport {
  const diagnostics = compilation.diagnostics.all;
  const count = (severity: string): number => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    version: jsonVersion,
    schema: compilation.model?.name ?? null,
    errors: count("error"),
    warnings: count("warning"),
    diagnostics: toJson(diagnostics, compilation.sources),
    ...(options.timings === true
      ? { timings: Object.fromEntries(compilation.timings.map(({ stage, ms }) => [stage, Number(ms.toFixed(3))])) }
      : {}),
  };
}

/** How long each stage took, for people. */
export function timingsTable(compilation: Compilation, context: Context): string {
  const colors = context.colors("err");
  const total = compilation.timings.reduce((sum, { ms }) => sum + ms, 0);
  const lines = [...compilation.timings, { stage: "in all", ms: total }].map(
    ({ stage, ms }) => `${stage.padEnd(12)} ${ms.toFixed(1).padStart(9)} ms`,
  );
  return `${colors.dim(lines.join("\n"))}\n`;
}
