import type { Command } from "commander";
import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { schemaNotFound, unreadable } from "../../diagnostics/catalogue/sources.ts";
import { Diagnostics } from "../../diagnostics/collector.ts";
import { renderPretty } from "../../diagnostics/render/pretty.ts";
import { diskHost } from "../../source/disk-host.ts";
import { standardInput } from "../../source/host.ts";
import { SourceSet } from "../../source/source-set.ts";
import type { Context } from "../context.ts";
import { exitCode } from "../../runtime/run/failure.ts";

type Format = (typeof import("../../format/format.ts"))["format"];

export function addFmt(program: Command, context: Context): void {
  program
    .command("fmt")
    .summary("format schemas")
    .description(
      "Formats schemas in place; - formats standard input to standard output. A file with syntax errors is left as it is.",
    )
    .argument("<files...>", ".ecom files")
    .option("--check", "write nothing; list the files that are not formatted, and answer 1 if there are any")
    .action(async (files: string[], options: { check?: boolean }) => {
      const { format } = await import("../../format/format.ts");
      for (const file of files) formatFile(file, format, options.check === true, context);
    });
}

function formatFile(file: string, format: Format, checkOnly: boolean, context: Context): void {
  const { terminal } = context;
  const host = diskHost(terminal.folder);
  const sources = new SourceSet(host);
  const target = host.resolve(file, null);
  const result = host.read(target);
  const { text, diagnostics } = result.ok ? format(result.text) : { text: "", diagnostics: new Diagnostics() };
  if (result.ok) sources.add(target, result.text);
  else if (result.why === "missing") diagnostics.report(schemaNotFound, null, { name: file, suggestion: null });
  else diagnostics.report(unreadable, null, { name: file, why: result.why });

  if (!result.ok || diagnostics.hasErrors) {
    terminal.err(renderPretty(diagnostics.all, sources, { color: context.color("err") }));
    context.exit = result.ok ? exitCode.wrong : exitCode.usage;
  } else if (checkOnly) {
    if (text === result.text) return;
    terminal.out(`${host.display(target)}\n`);
    context.exit = exitCode.wrong;
  } else if (target === standardInput) {
    terminal.out(text);
  } else if (text !== result.text) {
    replaceFile(target, text);
    terminal.out(`${host.display(target)}\n`);
  }
}

/** By a rename, so that an interruption leaves the old text or the new one. Permissions stay as they are. */
function replaceFile(target: string, text: string): void {
  const partial = path.join(path.dirname(target), `.${path.basename(target)}.partial-${process.pid}`);
  try {
    writeFileSync(partial, text);
    chmodSync(partial, statSync(target).mode);
    renameSync(partial, target);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}
