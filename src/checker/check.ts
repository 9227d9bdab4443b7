/** The checker: from the trees of a schema's files to its model. */
import { bind } from "../binder/bind.ts";
import type { Diagnostics } from "../diagnostics/collector.ts";
import type { Model } from "../model/model.ts";
import type { SourceFile } from "../syntax/ast.ts";
import { checkChecks } from "./checks.ts";
import { checkConstants } from "./constants.ts";
import type { CheckContext } from "./context.ts";
import { curveModel } from "./curves.ts";
import { checkEntity } from "./entities.ts";
import { checkEnums } from "./enums.ts";
import { UndamagedDiagnostics } from "./damage.ts";
import { freeze } from "./freeze.ts";
import { checkHeader } from "./header.ts";
import { checkLifecycles } from "./lifecycles.ts";
import { checkMess } from "./mess.ts";
import { newProgram } from "./program.ts";
import { checkReports } from "./reports.ts";
import { applyRules } from "./rules/rules.ts";
import { tableModel } from "./tables.ts";

/**
 * The model of a schema, or null where errors stand. Everything that is wrong is reported; what hangs on a mistake is not
 * reported again.
 */
export function check(files: readonly SourceFile[], context: CheckContext, outer: Diagnostics): Model | null {
  const diagnostics = new UndamagedDiagnostics(outer, files, (span) => context.sourceText(span));
  const schema = bind(files, diagnostics);
  const header = checkHeader(schema, files.at(-1), context.faker, diagnostics);
  const program = newProgram(schema, context, diagnostics, header.period);
  const enums = checkEnums(program);
  const constants = checkConstants(program);
  const tables = [...schema.tables.values()].map((symbol) => tableModel(program, symbol));
  const curves = [...schema.curves.values()].map((symbol) => curveModel(program, symbol));
  const entities = schema.entities.map((entity) => checkEntity(program, entity));
  const lifecycles = checkLifecycles(program);
  const checks = checkChecks(program);
  checkMess(program);
  const reports = checkReports(program);
  const ruled = applyRules(program, header, entities, lifecycles, tables);
  if (diagnostics.hasErrors) return null;
  // Without errors nothing is missing.
  const whole = <T>(list: readonly (T | null)[]): readonly T[] => list.filter((x) => x !== null);
  return freeze({
    ...header,
    enums,
    constants,
    tables: whole(tables),
    curves: whole(curves),
    entities: ruled,
    lifecycles: whole(lifecycles),
    checks,
    reports,
    hash: context.hash,
  });
}
