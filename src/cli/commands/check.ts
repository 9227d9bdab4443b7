import type { Command } from "commander";
import { diskHost } from "../../source/disk-host.ts";
import type { Context } from "../context.ts";
import { addReportOptions, report, type ReportOptions } from "../report.ts";

export function addCheck(program: Command, context: Context): void {
  const command = program
    .command("check")
    .summary("report what is wrong in a schema")
    .description("Reports everything that is wrong in a schema and what it imports, and writes nothing.")
    .argument("<schema>", "an .ecom file; - reads standard input");
  addReportOptions(command).action(async (schema: string, options: ReportOptions) => check(schema, options, context));
}

async function check(schema: string, options: ReportOptions, context: Context): Promise<void> {
  const { compile } = await import("../../compile.ts");
  const compilation = compile({ host: diskHost(context.terminal.folder), entry: schema });
  const right = report(compilation, options, context);
  if (right && options.json !== true && options.sarif !== true) {
    const entities = compilation.model?.entities ?? [];
    const tables = entities.filter((entity) => !entity.hidden).length;
    context.terminal.out(`${compilation.sources.get(0).name}: no errors, ${tables} table${tables === 1 ? "" : "s"}\n`);
  }
}
