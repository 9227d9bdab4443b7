import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { processConsole, stylesFor } from "./console.ts";
import { execute } from "./execute.ts";
import { exitCode, Refusal } from "./failure.ts";
import type { GeneratedSchema, Start } from "./generated.ts";
import { parseRunOptions, type RunOptions } from "./options.ts";
import { usage } from "./usage.ts";

/**
 * The main program of an emitted module: understands the command line (without the program's name), runs, and sets the
 * process's exit code. It never throws.
 */
export async function main(schema: GeneratedSchema, start: Start, args: readonly string[]): Promise<void> {
  const console = processConsole();
  if (isTooOld(process.versions.node)) {
    console.err(
      `error: This generator needs Node 22.18 or newer; this is Node ${process.versions.node} (${process.execPath}).\n`,
    );
    process.exitCode = exitCode.environment;
    return;
  }
  let options: RunOptions;
  try {
    options = parseRunOptions(args);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { red, bold } = stylesFor(console, "err", !args.includes("--no-color"));
    console.err(`${red("error")}: ${error.message}\n${error.hint === null ? "" : `${bold("hint")}: ${error.hint}\n`}`);
    process.exitCode = exitCode.usage;
    return;
  }
  if (options.help) {
    console.out(usage(schema));
    return;
  }
  const { exitCode: code } = await execute(schema, start, options, console);
  // Stopped by a signal, kernels may still be at work: nothing waits for them.
  if (code > 128) process.exit(code);
  process.exitCode = code;
}

/** Node before 22.18 reads no TypeScript and has no SQLite; nobody has compared its bytes. */
function isTooOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < 22 || (major === 22 && minor < 18);
}

/** Whether a module (`import.meta.url`) is the program that the process was started with, rather than imported. */
export function isProgram(moduleUrl: string): boolean {
  const started = process.argv[1];
  if (started === undefined || !moduleUrl.startsWith("file:")) return false;
  try {
    return realpathSync(started) === realpathSync(fileURLToPath(moduleUrl));
  } catch {
    // Started without a file, as with `--eval`.
    return false;
  }
}
