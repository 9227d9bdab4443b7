import type { Command } from "commander";
import type { Compilation } from "../../compile.ts";
import { catalogue, findDefinition } from "../../diagnostics/catalogue/index.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { explainDiagnostic } from "../../diagnostics/render/page.ts";
import type { Model } from "../../model/model.ts";
import { Refusal } from "../../runtime/run/failure.ts";
import { diskHost } from "../../source/disk-host.ts";
import type { Context } from "../context.ts";
import { planInWords } from "../explain/words.ts";
import { addReportOptions, report, reportWarnings, timingsTable, type ReportOptions } from "../report.ts";

export function addExplain(program: Command, context: Context): void {
  const command = program
    .command("explain")
    .summary("the plan of a schema in words, or a diagnostic")
    .description("Explains how the rows of a schema will be made and how many to expect; or what a diagnostic means (EC0204).")
    .argument("<what>", "an .ecom file, or the code of a diagnostic; - reads a schema from standard input");
  addReportOptions(command).action(async (what: string, options: ReportOptions) =>
    /^EC\d+$/i.test(what) ? explainCode(what, options, context) : explainSchema(what, options, context),
  );
}

function explainCode(code: string, options: ReportOptions, context: Context): void {
  const definition = findDefinition(code);
  if (definition === null) {
    const meant = nearest(
      code.toUpperCase(),
      catalogue.map((entry) => entry.code),
    );
    throw new Refusal(`There is no diagnostic \`${code}\`.`, meant === null ? null : `Did you mean \`${meant}\`?`);
  }
  const { severity, title, explanation, bad, good } = definition;
  if (options.json === true)
    context.terminal.out(`${JSON.stringify({ code: definition.code, severity, title, explanation, bad, good }, null, 2)}\n`);
  else context.terminal.out(explainDiagnostic(definition, context.colors("out").bold, context.terminal.columns));
}

async function explainSchema(schema: string, options: ReportOptions, context: Context): Promise<void> {
  const { terminal } = context;
  const { compile } = await import("../../compile.ts");
  const compilation = compile({ host: diskHost(terminal.folder), entry: schema, generating: true });
  const { model, plan, diagnostics } = compilation;
  if (diagnostics.hasErrors || model === null || plan === null) {
    report(compilation, options, context);
    return;
  }
  const { loadGenerator } = await import("../../load-generator.ts");
  const { expectations } = await import("../explain/sample.ts");
  const checked: Compilation & { readonly model: Model } = { ...compilation, model };
  const { describePlan } = await import("../explain/description.ts");
  const description = describePlan(model, plan, await expectations(checked, await loadGenerator(compilation)));
  if (options.json === true || options.sarif === true) {
    report(compilation, options, context, { plan: description });
    return;
  }
  reportWarnings(compilation, schema, context);
  if (options.timings === true) terminal.err(timingsTable(compilation, context));
  terminal.out(planInWords(description, context.colors("out"), terminal.outIsTerminal ? terminal.columns : 1000));
}
