import type { Command } from "commander";
import { createRequire } from "node:module";
import path from "node:path";
import { diskHost } from "../../source/disk-host.ts";
import type { Context } from "../context.ts";
import { byteCount } from "../../runtime/run/figures.ts";
import { Refusal } from "../../runtime/run/failure.ts";
import { writeOutput } from "../output-folder.ts";
import { addReportOptions, report, type ReportOptions } from "../report.ts";

interface Options extends ReportOptions {
  readonly output?: string;
  readonly standalone?: boolean;
  readonly emit?: string;
  readonly force?: boolean;
}

/** What `--emit` can add to the output, for tools and for the curious. */
const inner = ["ast", "model", "plan"];

export function addCompile(program: Command, context: Context): void {
  const command = program
    .command("compile")
    .summary("emit the generator, the DDL, load scripts, checks and documentation")
    .description(
      "Compiles a schema to a folder: generator.ts, ddl/<dialect>.sql, load/<dialect>.*, checks/<dialect>.sql, schema.md, er.mmd, model.json.",
    )
    .argument("<schema>", "an .ecom file; - reads standard input")
    .option("-o, --output <folder>", "where to write (default: generated/<schema>)")
    .option("--standalone", "also generator.mjs: one file that needs Node alone, with the same output")
    .option("--emit <parts>", `also what is inside the compiler, as JSON: ${inner.join(", ")}`)
    .option("--force", "replace files that others wrote or changed");
  addReportOptions(command).action(async (schema: string, options: Options) => compileTo(schema, options, context));
}

async function compileTo(schema: string, options: Options, context: Context): Promise<void> {
  const { terminal } = context;
  const parts = (options.emit ?? "").split(",").filter((part) => part !== "");
  const unknown = parts.find((part) => !inner.includes(part));
  if (unknown !== undefined) {
    throw new Refusal(`\`--emit ${unknown}\`: there is no such part.`, `There are ${inner.join(", ")}.`);
  }
  const { compile, emit } = await import("../../compile.ts");
  const compilation = compile({ host: diskHost(terminal.folder), entry: schema, generating: true });
  const { model, plan, diagnostics } = compilation;
  const files =
    model === null || plan === null || diagnostics.hasErrors
      ? new Map<string, string>()
      : await emit(compilation, { standalone: options.standalone === true, emit: parts });
  // Emitting can find more: a name that a dialect cannot hold, say.
  if (model === null || diagnostics.hasErrors) {
    report(compilation, options, context);
    return;
  }
  const folder = path.resolve(terminal.folder, options.output ?? path.join("generated", model.name));
  const written = writeOutput(folder, files, options.force === true);
  const shown = shorter(folder, path.relative(terminal.folder, folder) || ".");
  report(compilation, options, context, { folder: shown, files: written });
  if (options.json === true || options.sarif === true) return;

  const width = Math.max(...written.map((file) => file.path.length));
  const lines = written.map((file) => `  ${file.path.padEnd(width)}  ${byteCount(file.bytes)}`);
  const colors = context.colors("out");
  const next =
    options.standalone === true
      ? `node ${path.join(shown, "generator.mjs")}`
      : hasRuntime(folder)
        ? `node ${path.join(shown, "generator.ts")}`
        : `ecomc run ${schema} (generator.ts needs the package ecomc in a folder above it; generator.mjs, of --standalone, needs none)`;
  terminal.out(`${colors.bold(shown)}\n${lines.join("\n")}\n\nNext: ${next}\n`);
}

/** True where a module in the folder finds the runtime that it imports. */
function hasRuntime(folder: string): boolean {
  try {
    createRequire(path.join(folder, "generator.ts")).resolve("ecomc/runtime");
    return true;
  } catch {
    return false;
  }
}

function shorter(a: string, b: string): string {
  return a.length < b.length ? a : b;
}
