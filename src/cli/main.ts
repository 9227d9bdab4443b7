import { Command, CommanderError } from "commander";
import { nearest } from "../diagnostics/nearest.ts";
import { packageVersion } from "../source/package.ts";
import { addCheck } from "./commands/check.ts";
import { addCompile } from "./commands/compile.ts";
import { addExplain } from "./commands/explain.ts";
import { addFmt } from "./commands/fmt.ts";
import { addInit } from "./commands/init.ts";
import { addLater } from "./commands/later.ts";
import { addPreview } from "./commands/preview.ts";
import { addRun } from "./commands/run.ts";
import { Context } from "./context.ts";
import { ImpossibleData } from "../runtime/population/refusal.ts";
import { Refusal, environmentMessage, exitCode } from "../runtime/run/failure.ts";
import { processTerminal, type Terminal } from "./terminal.ts";

/**
 * Runs one command line (without the program's own name) and answers its exit code; it never throws. A
 * command loads the compiler when it runs: help, and mistakes on the line, answer at once.
 */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const context = new Context(terminal);
  try {
    const program = makeProgram(context);
    if (args.length === 0) {
      terminal.err(program.helpInformation());
      return exitCode.usage;
    }
    refuseUnknownCommand(args, program);
    await program.parseAsync([...args], { from: "user" });
    return context.exit;
  } catch (error) {
    return explainFailure(error, context);
  }
}

function makeProgram(context: Context): Command {
  const { terminal } = context;
  const program = new Command("ecomc")
    .description("Compiles .ecom schemas to generators of synthetic relational data, and runs them.")
    .version(packageVersion, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .option("--no-color", "plain text (as the environment variable NO_COLOR)")
    .configureHelp({
      showGlobalOptions: true,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      helpWidth: Math.min(terminal.columns, 120),
    })
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: (text, write) => write(lineError(text, context)),
    })
    .exitOverride()
    .showSuggestionAfterError(true)
    .on("option:no-color", () => (context.colorOption = false));
  addInit(program, context);
  addCheck(program, context);
  addCompile(program, context);
  addRun(program, context);
  addPreview(program, context);
  addExplain(program, context);
  addFmt(program, context);
  addLater(program);
  program.addHelpText(
    "after",
    "\nExit codes: 0 done; 1 the schema, the data or a check is wrong; 2 the command line is wrong; 3 the environment failed.\n",
  );
  return program;
}

/** A word in the place of a command that is none: the nearest command, or the command that a schema was meant for. */
function refuseUnknownCommand(args: readonly string[], program: Command): void {
  const word = args.find((arg) => arg !== "--no-color");
  if (word === undefined || word.startsWith("-") || word === "help") return;
  const names = program.commands.map((command) => command.name());
  if (names.includes(word)) return;
  if (word.endsWith(".ecom")) {
    throw new Refusal(`\`${word}\` stands in the place of a command.`, `Did you mean \`ecomc check ${word}\`?`);
  }
  const meant = nearest(word, names);
  const hint = meant === null ? `There are ${names.join(", ")}.` : `Did you mean \`ecomc ${meant}\`?`;
  throw new Refusal(`There is no command \`${word}\`.`, hint);
}

/** What commander finds wrong with a line, said as the rest is. */
function lineError(text: string, context: Context): string {
  const colors = context.colors("err");
  const [, said = text, meant] = /^error: (.*?)(?:\n\(Did you mean (.*)\?\))?\n?$/s.exec(text) ?? [];
  const message = said.replace(/^missing required argument '([^']*)'/, "<$1> is missing").replace(/'([^']*)'/g, "`$1`");
  const hint = meant === undefined ? "`--help` after the command shows how it is called." : `Did you mean \`${meant}\`?`;
  const sentence = message.charAt(0).toUpperCase() + message.slice(1) + (message.endsWith(".") ? "" : ".");
  return `${colors.red("error")}: ${sentence}\n${colors.bold("hint")}: ${hint}\n`;
}

function explainFailure(error: unknown, context: Context): number {
  const { terminal } = context;
  const colors = context.colors("err");
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.done : exitCode.usage;
  if (error instanceof Refusal) {
    terminal.err(
      `${colors.red("error")}: ${error.message}\n${error.hint === null ? "" : `${colors.bold("hint")}: ${error.hint}\n`}`,
    );
    return exitCode.usage;
  }
  const environment = environmentMessage(error);
  if (environment !== null) {
    terminal.err(`${colors.red("error")}: ${environment}\n`);
    return exitCode.environment;
  }
  if (error instanceof ImpossibleData) {
    terminal.err(`${colors.red("error")}: ${error.message}\n`);
    return exitCode.wrong;
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(`${colors.red("error")}: this is a defect of ecomc ${packageVersion}, not of your schema.\n${detail}\n`);
  return exitCode.environment;
}
