import type { Command } from "commander";
import path from "node:path";
import { compile, emit } from "../../compile.ts";
import { diskHost } from "../../source/disk-host.ts";
import type { Context } from "../context.ts";
import { CommandError, exitCode } from "../exit-code.ts";
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
  addReportOptions(command).action((schema: string, options: Options) => compileTo(schema, options, context));
}

function compileTo(schema: string, options: Options, context: Context): void {
  const { terminal } = context;
  const parts = (options.emit ?? "").split(",").filter((part) => part !== "");
  const unknown = parts.find((part) => !inner.includes(part));
  if (unknown !== undefined) {
    throw new CommandError(exitCode.usage, `\`--emit ${unknown}\`: there is no such part.`, `There are ${inner.join(", ")}.`);
  }
  const compilation = compile({ host: diskHost(terminal.folder), entry: schema, generating: true });
  if (compilation.diagnostics.hasErrors || compilation.model === null) {
    report(compilation, options, context);
    context.exit = exitCode.wrong;
    return;
  }
  const files = emit(compilation, { standalone: options.standalone === true, emit: parts });
  const folder = path.resolve(terminal.folder, options.output ?? path.join("generated", compilation.model.name));
  const written = writeOutput(folder, files, options.force === true);
  const shown = path.relative(terminal.folder, folder) || ".";
  report(compilation, options, context, { folder: shown, files: written });
  if (options.json === true || options.sarif === true) return;

  const width = Math.max(...written.map((file) => file.path.length));
  const lines = written.map((file) => `  ${file.path.padEnd(width)}  ${size(file.bytes)}`);
  const colors = context.colors("out");
  terminal.out(`${colors.bold(shown)}\n${lines.join("\n")}\n\nNext: node ${path.join(shown, "generator.ts")} --format csv\n`);
}

function size(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}
