/** Reports: their measures and groups are checked; no chart is drawn yet. */
import type { EntitySymbol } from "../binder/symbols.ts";
import * as generator from "../diagnostics/catalogue/generator.ts";
import * as problem from "../diagnostics/catalogue/mess.ts";
import * as names from "../diagnostics/catalogue/names.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { ReportModel } from "../model/model.ts";
import type * as ast from "../syntax/ast.ts";
import { checkExpression } from "./expressions/check.ts";
import { checkCondition } from "./expressions/logic.ts";
import type { Program } from "./program.ts";
import { bindName, newScope, type Scope } from "./scope.ts";

const charts = ["line", "bar", "pie", "area", "table"];

export function checkReports(program: Program): readonly ReportModel[] {
  const seen = new Map<string, ast.Name>();
  const right: ast.Name[] = [];
  const reports = program.schema.reports.map((report): ReportModel => {
    const { name, chart } = report;
    const before = program.diagnostics.all.length;
    const first = seen.get(name.text);
    if (first !== undefined)
      program.diagnostics.report(
        names.declaredTwice,
        name.span,
        { what: "The report", name: name.text },
        { labels: [{ span: first.span, text: "first declared here" }] },
      );
    seen.set(name.text, name);
    if (chart.text !== "" && !charts.includes(chart.text))
      program.diagnostics.report(problem.unknownChart, chart.span, {
        name: chart.text,
        nearest: nearest(chart.text, charts),
        known: charts,
      });
    checkParts(program, report);
    // What is wrong has to be repaired first.
    if (program.diagnostics.all.length === before) right.push(name);
    return { name: name.text, title: report.title?.text ?? null, span: report.span };
  });
  const [one, another] = right;
  if (one !== undefined) {
    const what = another === undefined ? `the report \`${one.text}\` is` : `these ${right.length} reports are`;
    program.diagnostics.report(generator.notGenerated, one.span, { what });
  }
  return reports;
}

function checkParts(program: Program, report: ast.ReportDeclaration): void {
  const scope = newScope(program, null, "report", null);
  for (const measure of report.measures) checkExpression(scope, measure, null);
  // Groups and conditions speak of the rows that the measures run over.
  const entities = new Set<EntitySymbol>();
  for (const node of [...report.measures, ...report.by]) collect(program, node, entities);
  let rows: Scope = scope;
  for (const entity of entities) rows = bindName(rows, entity.name, { kind: "row", ref: { row: "self", entity: entity.index } });
  for (const group of report.by) checkExpression(rows, group, null);
  if (report.where !== null) checkCondition(rows, report.where);
}

/** Entities that an expression names. */
function collect(program: Program, node: unknown, found: Set<EntitySymbol>): void {
  if (typeof node !== "object" || node === null) return;
  if ("kind" in node && node.kind === "name" && "name" in node && typeof node.name === "string") {
    const entity = program.schema.entitiesByName.get(node.name);
    if (entity !== undefined) found.add(entity);
  }
  for (const value of Object.values(node)) collect(program, value, found);
}
