/** What stands after a rule: `within`, `round`, `ending`, the conversion to the field's type, `missing`. In this order. */
import * as rows from "../diagnostics/catalogue/rows.ts";
import { shapesNoDelay } from "../diagnostics/catalogue/time.ts";
import * as problem from "../diagnostics/catalogue/types.ts";
import * as values from "../diagnostics/catalogue/values.ts";
import type { Distribution, Expr } from "../model/expression.ts";
import type * as ast from "../syntax/ast.ts";
import { conditional, convert, literal } from "./construct.ts";
import { convertTo, required, toFloat } from "./conversion.ts";
import { curvesOf } from "./curves.ts";
import { checkExpression } from "./expressions/check.ts";
import { checkRange, type Range } from "./expressions/ranges.ts";
import type { FieldType } from "./program.ts";
import { DrawAddresses, hinted, type Result, type Scope } from "./scope.ts";
import { boolType, commonType, describeType, isNumeric, showType } from "./types.ts";

export function shapeRule(scope: Scope, rule: Expr, modifiers: readonly ast.Modifier[], type: FieldType, prefix: string): Result {
  let shaped: Result = rule;
  for (const form of ["within", "round", "ending"] as const)
    for (const m of modifiers)
      if (m.form === form && shaped !== null)
        shaped = form === "within" ? applyWithin(scope, shaped, m.value) : applyShape(scope, form, shaped, m.value);
  for (const m of modifiers) if (m.form === "shaped" && shaped !== null) shaped = applyCurves(scope, shaped, m.by, m.span);
  const converted = shaped === null ? null : convertTo(scope.program, shaped, type.type);
  if (converted === null) return null;
  if (converted.nullable && !type.nullable) {
    scope.program.diagnostics.report(problem.nullForRequired, rule.span, { type: showType(type.type, scope.program.schema) });
    return null;
  }
  const missing = modifiers.find((m): m is ast.Modifier & { readonly form: "missing" } => m.form === "missing");
  return missing === undefined ? converted : applyMissing(scope, converted, missing, type, prefix);
}

/** The condition under which a value is missing; a share is drawn at its own address. Null where it is wrong (reported). */
export function missingTest(scope: Scope, missing: ast.Modifier & { readonly form: "missing" }, prefix: string): Result {
  const draws = new DrawAddresses(`${prefix}/missing`, scope.draws?.shared ?? null);
  const checked = checkExpression({ ...scope, draws }, missing.value, null);
  if (checked === null) return null;
  if (checked.type.kind === "bool") return required(scope.program, checked);
  if (!isNumeric(checked.type)) {
    scope.program.diagnostics.report(problem.typeMismatch, checked.span, {
      found: describeType(checked.type, scope.program.schema),
      wanted: "a share or a condition",
      hint: "Write `missing 4%`, or `missing email == null`.",
    });
    return null;
  }
  const probability = toFloat(scope.program, checked);
  if (probability === null) return null;
  return {
    op: "draw",
    type: boolType,
    nullable: false,
    span: missing.span,
    use: `${prefix}/missing`,
    distribution: { name: "chance", probability },
    within: null,
    shared: draws.shared,
  };
}

function applyMissing(
  scope: Scope,
  value: Expr,
  missing: ast.Modifier & { readonly form: "missing" },
  type: FieldType,
  prefix: string,
): Result {
  if (!type.nullable) {
    scope.program.diagnostics.report(rows.missingOfRequired, missing.span, {});
    return null;
  }
  const test = missingTest(scope, missing, prefix);
  return test === null ? null : conditional(test, literal(type.type, null, missing.span), value, type.type, value.span);
}

const conditionable: readonly Distribution["name"][] = [
  "uniform",
  "uniformGrid",
  "normal",
  "lognormal",
  "exponential",
  "gamma",
  "beta",
  "pareto",
  "zipf",
  "poisson",
  "geometric",
  "binomial",
  "successes",
];

/** Conditions the draws that give the value, in every branch. */
export function applyWithin(scope: Scope, rule: Expr, bounds: ast.Expression): Result {
  const range = checkRange(scope, bounds, hinted(rule.type));
  return range === null ? null : conditionDraws(scope, rule, range);
}

function conditionDraws(scope: Scope, e: Expr, range: Range): Result {
  switch (e.op) {
    case "draw": {
      if (!conditionable.includes(e.distribution.name)) break;
      const end = (bound: Expr): Result => {
        const converted = convertTo(scope.program, bound, e.type);
        return converted === null ? null : required(scope.program, converted);
      };
      const [low, high] = [end(range.low), end(range.high)];
      return low === null || high === null ? null : { ...e, within: { low, high } };
    }
    case "convert": {
      const arg = conditionDraws(scope, e.arg, range);
      return arg === null ? null : { ...e, arg };
    }
    case "cond": {
      const then = conditionDraws(scope, e.then, range);
      const otherwise = conditionDraws(scope, e.otherwise, range);
      return then === null || otherwise === null ? null : { ...e, then, otherwise };
    }
    case "match": {
      const arms = e.arms.map((arm) => ({ test: arm.test, value: conditionDraws(scope, arm.value, range) }));
      const otherwise = e.otherwise === null ? null : conditionDraws(scope, e.otherwise, range);
      if (arms.some((a) => a.value === null) || (e.otherwise !== null && otherwise === null)) return null;
      return { ...e, arms: arms as { test: Expr; value: Expr }[], otherwise };
    }
    case "literal":
      // A branch that draws nothing, null for one, is what it says.
      return e;
    default:
      break;
  }
  scope.program.diagnostics.report(values.withinNoDraw, e.span, {});
  return null;
}

/** Lets the delays that give a moment run in the time of curves; reports where there is none. */
function applyCurves(scope: Scope, rule: Expr, by: readonly ast.Expression[], span: ast.Modifier["span"]): Result {
  const curves = curvesOf(scope.program, by);
  if (curves === null) return null;
  const shaped = inTimeOf(rule, curves);
  if (shaped === null) scope.program.diagnostics.report(shapesNoDelay, span, {});
  return shaped;
}

/** The moment with its delay in the time of curves, in every branch that has one; null where a branch is another moment. */
function inTimeOf(e: Expr, curves: readonly number[]): Expr | null {
  switch (e.op) {
    case "add": {
      const isDelay = e.right.type.kind === "duration" || (e.type.kind === "date" && e.right.type.kind === "int");
      if ((e.type.kind !== "timestamp" && e.type.kind !== "date") || !isDelay) return null;
      // A moment plus a sum of delays was added from left to right.
      const at = e.left.op === "add" ? inTimeOf(e.left, curves) : e.left;
      if (at === null || (e.right.op === "literal" && Number(e.right.value) < 0)) return null;
      return { op: "warp", type: e.type, nullable: e.nullable, span: e.span, at, delay: e.right, curves };
    }
    case "convert": {
      const arg = inTimeOf(e.arg, curves);
      return arg === null ? null : { ...e, arg };
    }
    case "cond": {
      const [then, otherwise] = [inBranch(e.then, curves), inBranch(e.otherwise, curves)];
      return then === null || otherwise === null ? null : { ...e, then, otherwise };
    }
    case "coalesce": {
      const [left, right] = [inBranch(e.left, curves), inBranch(e.right, curves)];
      return left === null || right === null ? null : { ...e, left, right };
    }
    case "match": {
      const arms = e.arms.map((arm) => ({ test: arm.test, value: inBranch(arm.value, curves) }));
      const otherwise = e.otherwise === null ? null : inBranch(e.otherwise, curves);
      if (arms.some((arm) => arm.value === null) || (e.otherwise !== null && otherwise === null)) return null;
      return { ...e, arms: arms as { test: Expr; value: Expr }[], otherwise };
    }
    default:
      return null;
  }
}

/** A branch may be null, or have no delay. */
const inBranch = (e: Expr, curves: readonly number[]): Expr | null =>
  e.op === "literal" || (e.op === "convert" && e.arg.op === "literal") ? e : inTimeOf(e, curves);

function applyShape(scope: Scope, form: "round" | "ending", value: Expr, node: ast.Expression): Result {
  const { program } = scope;
  const checked = checkExpression(scope, node, null);
  const by = checked === null ? null : required(program, checked);
  if (by === null) return null;
  if (by.op !== "literal") {
    program.diagnostics.report(problem.notConstant, by.span, {});
    return null;
  }
  const type =
    isNumeric(value.type) && isNumeric(by.type)
      ? commonType(value.type, by.type)
      : value.type.kind === "duration" && by.type.kind === "duration"
        ? value.type
        : null;
  if (type === null || (form === "ending" && !isNumeric(type))) {
    program.diagnostics.report(problem.typeMismatch, by.span, {
      found: describeType(by.type, program.schema),
      wanted: describeType(value.type, program.schema),
      hint: null,
    });
    return null;
  }
  if (Number(by.value) < 0 || (form === "round" && Number(by.value) === 0)) {
    program.diagnostics.report(values.negative, by.span, { what: `\`${form}\`` });
    return null;
  }
  return { op: form, type, nullable: value.nullable, span: value.span, arg: convert(value, type), by: convert(by, type) };
}
