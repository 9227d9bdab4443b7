/** Fields without a rule: what their type, or a table's axis, gives by itself. */
import type { FieldSymbol } from "../binder/symbols.ts";
import * as rows from "../diagnostics/catalogue/rows.ts";
import type { Expr } from "../model/expression.ts";
import type * as ast from "../syntax/ast.ts";
import { literal } from "./construct.ts";
import { toFloat } from "./conversion.ts";
import { weightsOf } from "./enums.ts";
import { factsOf, withFacts } from "./facts.ts";
import { checkExpression } from "./expressions/check.ts";
import { draw } from "./expressions/distributions.ts";
import { checkCondition } from "./expressions/logic.ts";
import { resolveCallee } from "./expressions/names.ts";
import { modifier } from "./fields.ts";
import type { FieldType } from "./program.ts";
import { bindName, type Scope } from "./scope.ts";
import { tableModel } from "./tables.ts";

/** Undefined where there is no default and segments may give the value; null where it is wrong (reported). */
export function defaultRule(
  scope: Scope,
  field: FieldSymbol,
  item: ast.FieldItem,
  type: FieldType,
  hasOverrides: boolean,
): Expr | null | undefined {
  const { program } = scope;
  const by = item.choosers.find((c) => c.form === "by");
  const where = item.choosers.find((c) => c.form === "where");
  const other = item.choosers.find((c) => c.form !== "by" && c.form !== "where");
  if (other !== undefined) {
    program.diagnostics.report(rows.chooserOfValue, other.span, { form: other.form });
    return null;
  }
  if (by?.form === "by" || where?.form === "where") return weighed(scope, field, type, by, where);
  if (type.type.kind === "enum") {
    const symbol = program.schema.enums[type.type.enum];
    if (symbol === undefined || symbol.labels.length === 0) return null;
    if (modifier(field, "exact") !== undefined) {
      const before = field.entity.fields.filter((f) => modifier(f, "exact") !== undefined && f.index < field.index).length;
      return draw(scope, item.type, type.type, { name: "segment", segments: field.entity.segments.length + before });
    }
    return draw(scope, item.type, type.type, { name: "label", weights: weightsOf(program, symbol) });
  }
  if (type.type.kind === "uuid") return draw(scope, item.type, type.type, { name: "uuid" });
  if (hasOverrides) return undefined;
  program.diagnostics.report(rows.noRule, field.span, { name: field.name, type: item.type.name.text });
  return null;
}

/** A value drawn like a reference: its own name stands for the candidate. */
function weighed(
  scope: Scope,
  field: FieldSymbol,
  type: FieldType,
  by: ast.Chooser | undefined,
  where: ast.Chooser | undefined,
): Expr | null {
  const { program } = scope;
  const nodes = [by?.form === "by" ? by.weight : null, where?.form === "where" ? where.condition : null];
  const values = candidates(scope, field, type, nodes);
  if (values === null) {
    program.diagnostics.report(rows.noCandidates, field.span, { name: field.name });
    return null;
  }
  const subject: Expr = { op: "subject", type: type.type, nullable: type.nullable, span: field.span };
  const drawn = draw(scope, field.item?.type ?? field, type.type, { name: "weighed", values, where: null, weight: null });
  const inner = bindName(scope, field.name, { kind: "value", value: subject });
  const test = where?.form === "where" ? checkCondition(inner, where.condition) : null;
  const weight =
    by?.form === "by"
      ? checkExpression(test === null ? inner : withFacts(inner, factsOf(scope.program, test, true)), by.weight, null)
      : null;
  const float = weight === null ? null : toFloat(program, weight);
  if (drawn?.op !== "draw" || (where !== undefined && test === null) || (by !== undefined && float === null)) return null;
  return {
    ...drawn,
    nullable: values.some((v) => v.nullable),
    distribution: { name: "weighed", values, where: test, weight: float },
  };
}

/** All labels of an enum; for other types the values of the table's axis that the candidate is given for. */
function candidates(
  scope: Scope,
  field: FieldSymbol,
  type: FieldType,
  nodes: readonly (ast.Expression | null)[],
): readonly Expr[] | null {
  const { schema } = scope.program;
  const { span } = field;
  if (type.type.kind === "enum") {
    const labels = (schema.enums[type.type.enum]?.labels ?? []).map((_, i): Expr => literal(type.type, i, span));
    return type.nullable ? [...labels, literal(type.type, null, span)] : labels;
  }
  if (type.type.kind === "bool") return [literal(type.type, false, span), literal(type.type, true, span)];
  for (const node of nodes) {
    const found = node === null ? null : axisValues(scope, field, node);
    if (found !== null) return found.map((value) => literal(type.type, value, span));
  }
  return null;
}

type Given = ast.CallExpression["arguments"][number];

function axisValues(
  scope: Scope,
  field: FieldSymbol,
  node: ast.Expression,
): readonly (number | string | boolean | null)[] | null {
  if (node.kind === "binary") return axisValues(scope, field, node.left) ?? axisValues(scope, field, node.right);
  if (node.kind !== "call" || node.callee.kind !== "name") return null;
  const found = resolveCallee(scope, node.callee.name);
  const table = found?.kind === "table" ? tableModel(scope.program, found.symbol) : null;
  const isCandidate = (a: Given): boolean =>
    a.value.kind === "name" && (scope.renames?.get(a.value.name) ?? a.value.name) === field.name;
  const position = node.arguments.findIndex(isCandidate);
  const argument = node.arguments[position];
  if (table === null || argument === undefined) return null;
  const axis = argument.name === null ? table.axes[position] : table.axes.find((a) => a.name === argument.name?.text);
  return axis?.values.filter((v) => v !== Number.MIN_SAFE_INTEGER) ?? null;
}
