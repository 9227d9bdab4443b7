import type { Command } from "commander";
import { Refusal } from "../../runtime/run/failure.ts";
import { parseRunOptions } from "../../runtime/run/options.ts";
import { optionsUsage, usage } from "../../runtime/run/usage.ts";
import { diskHost } from "../../source/disk-host.ts";
import { constantsFrom } from "../constants.ts";
import type { Context } from "../context.ts";
import { report, reportWarnings } from "../report.ts";

const setUsage = "      --set NAME=VALUE  another value for a constant of the schema; repeatable\n";

export function addRun(program: Command, context: Context): void {
  const command = program
    .command("run")
    .summary("compile in memory and write the rows")
    .description("Compiles a schema in memory and writes its rows: to files, to a SQLite database, to standard output.")
    .usage("<schema> [options]")
    // The rest of the line is the generator's own: it is the same for `node generator.ts`.
    .argument("[line...]")
    .allowUnknownOption()
    .helpOption(false)
    .action(async (line: string[]) => run(context.colorOption ? line : [...line, "--no-color"], context));
  // What `ecomc help run` prints.
  command.helpInformation = runUsage;
}

async function run(line: readonly string[], context: Context): Promise<void> {
  const { terminal } = context;
  const { schema, rest } = splitLine(line);
  const { constants, others } = constantsFrom(rest);
  const options = parseRunOptions(others);
  if (schema === null) {
    if (!options.help) throw new Refusal("`ecomc run` needs a schema.", "As in `ecomc run shop.ecom`; - reads standard input.");
    terminal.out(runUsage());
    return;
  }
  const { compile } = await import("../../compile.ts");
  const compilation = compile({ host: diskHost(terminal.folder), entry: schema, constants, generating: true });
  if (compilation.diagnostics.hasErrors || compilation.plan === null) {
    report(compilation, { json: options.json }, context);
    return;
  }
  if (!options.quiet) reportWarnings(compilation, schema, context);
  const { loadGenerator } = await import("../../load-generator.ts");
  const { execute } = await import("../../runtime/run/execute.ts");
  const generator = await loadGenerator(compilation);
  if (options.help) terminal.out(usage(generator.schema).replace("How\n", `${setUsage}How\n`));
  else context.exit = (await execute(generator.schema, generator.start, options, terminal)).exitCode;
}

function runUsage(): string {
  const options = optionsUsage("<schema>", "the schema's").replace("How\n", `${setUsage}How\n`);
  return `Usage: ecomc run <schema> [options]

Compiles a schema in memory and writes its rows. <schema> is an .ecom file; - reads standard input.

${options}`;
}

/** The schema stands first; where options do, it is the word that ends in `.ecom`. */
function splitLine(line: readonly string[]): { schema: string | null; rest: readonly string[] } {
  const [first] = line;
  const at =
    first !== undefined && (first === "-" || !first.startsWith("-")) ? 0 : line.findIndex((word) => word.endsWith(".ecom"));
  return at < 0 ? { schema: null, rest: line } : { schema: line[at]!, rest: line.toSpliced(at, 1) };
}
