import type { Command } from "commander";
import { renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { schemaNotFound, unreadable } from "../../diagnostics/catalogue/sources.ts";
import { Diagnostics } from "../../diagnostics/collector.ts";
import { renderPretty } from "../../diagnostics/render/pretty.ts";
import { format } from "../../format/format.ts";
import { diskHost } from "../../source/disk-host.ts";
import { standardInput } from "../../source/host.ts";
import { SourceSet } from "../../source/source-set.ts";
import { parse } from "../../syntax/parse.ts";
import type { Context } from "../context.ts";
import { exitCode } from "../../runtime/run/failure.ts";

export function addFmt(program: Command, context: Context): void {
  program
    .command("fmt")
    .summary("format schemas")
    .description(
      "Formats schemas in place; - formats standard input to standard output. A file with syntax errors is left as it is.",
    )
    .argument("<files...>", ".ecom files")
    .option("--check", "write nothing; list the files that are not formatted, and answer 1 if there are any")
    .action((files: string[], options: { check?: boolean }) => {
      for (const file of files) formatFile(file, options.check === true, context);
    });
}

function formatFile(file: string, checkOnly: boolean, context: Context): void {
  const { terminal } = context;
  const host = diskHost(terminal.folder);
  const sources = new SourceSet(host);
  const diagnostics = new Diagnostics();
  const target = host.resolve(file, null);
  const result = host.read(target);
  let formatted: string | null = null;
  if (!result.ok) {
    if (result.why === "missing") diagnostics.report(schemaNotFound, null, { name: file, suggestion: null });
    else diagnostics.report(unreadable, null, { name: file, why: result.why });
  } else {
    const source = sources.add(target, result.text);
    const tree = parse(source.text, source.index, diagnostics);
    if (!diagnostics.hasErrors) formatted = format(tree, source.text);
  }
  if (formatted === null || !result.ok) {
    terminal.err(renderPretty(diagnostics.all, sources, { color: context.color("err") }));
    context.exit = exitCode.wrong;
  } else if (checkOnly) {
    if (formatted === result.text) return;
    terminal.out(`${host.display(target)}\n`);
    context.exit = exitCode.wrong;
  } else if (target === standardInput) {
    terminal.out(formatted);
  } else if (formatted !== result.text) {
    replaceFile(target, formatted);
    terminal.out(`${host.display(target)}\n`);
  }
}

/** By a rename, so that an interruption leaves the old text or the new one. */
function replaceFile(target: string, text: string): void {
  const partial = path.join(path.dirname(target), `.${path.basename(target)}.partial-${process.pid}`);
  writeFileSync(partial, text);
  renameSync(partial, target);
}
