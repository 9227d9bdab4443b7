/** `ramp(20%..60%, over: a..b)` and `compound(3% a year, since: d)`: numbers that drift with time; `split` is found here where it is no rule. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import * as time from "../../diagnostics/catalogue/time.ts";
import type { Expr } from "../../model/expression.ts";
import type * as ast from "../../syntax/ast.ts";
import { convert, now } from "../construct.ts";
import { convertTo, required, toFloat } from "../conversion.ts";
import { hasMoment, type Result, type Scope } from "../scope.ts";
import { floatType, timestampType } from "../types.ts";
import { matchArguments } from "./arguments.ts";
import { checkExpression } from "./check.ts";
import { checkRange } from "./ranges.ts";
import { unitSeconds } from "./rates.ts";

export const driftNames: readonly string[] = ["ramp", "compound", "split"];

export function checkDrift(scope: Scope, node: ast.CallExpression, name: string): Result {
  if (name === "split") {
    scope.program.diagnostics.report(problem.splitIsWholeRule, node.span, {});
    return null;
  }
  if (!hasMoment(scope)) {
    scope.program.diagnostics.report(time.noMoment, node.span, { what: `\`${name}\`` });
    return null;
  }
  return name === "ramp" ? checkRamp(scope, node) : checkCompound(scope, node);
}

function checkRamp(scope: Scope, node: ast.CallExpression): Result {
  const given = matchArguments(scope, "ramp", node, [
    { name: "values", required: true },
    { name: "over", required: true },
  ]);
  const [values, over] = given ?? [];
  if (values === undefined || over === undefined) return null;
  const range = rampEnds(scope, values);
  const span = checkRange(scope, over, null);
  if (range === null || span === null) return null;
  const start = moment(scope, span.low);
  const end = moment(scope, span.high);
  if (start === null || end === null) return null;
  return {
    op: "ramp",
    from: range.low,
    to: range.high,
    start,
    end,
    at: now(node.span),
    type: floatType,
    nullable: false,
    span: node.span,
  };
}

/** `100%..40%` may fall: it is a way, not a range of values. */
function rampEnds(scope: Scope, node: ast.Expression): { readonly low: Expr; readonly high: Expr } | null {
  if (node.kind !== "range" || node.step !== null) {
    scope.program.diagnostics.report(problem.rangeWanted, node.span, {});
    return null;
  }
  const number = (end: ast.Expression): Result => {
    const checked = checkExpression(scope, end, null);
    return checked === null ? null : toFloat(scope.program, checked);
  };
  const [low, high] = [number(node.low), number(node.high)];
  return low === null || high === null ? null : { low, high };
}

function moment(scope: Scope, value: Expr): Result {
  const converted = convertTo(scope.program, value, timestampType);
  return converted === null ? null : required(scope.program, converted);
}

function checkCompound(scope: Scope, node: ast.CallExpression): Result {
  const given = matchArguments(scope, "compound", node, [
    { name: "growth", required: true },
    { name: "since", required: true },
  ]);
  const [growth, since] = given ?? [];
  if (growth === undefined || since === undefined) return null;
  if (growth.kind !== "rate") {
    scope.program.diagnostics.report(problem.unitMissing, growth.span, { wanted: "rate" });
    return null;
  }
  const checked = checkExpression(scope, growth.value, null);
  const unit = unitSeconds(scope, growth.unit);
  const start = checkExpression(scope, since, null);
  const value = checked === null ? null : toFloat(scope.program, checked);
  const from = start === null ? null : moment(scope, start);
  if (value === null || unit === null || from === null) return null;
  return {
    op: "compound",
    growth: value,
    unitSeconds: unit,
    since: convert(from, timestampType),
    at: now(node.span),
    type: floatType,
    nullable: false,
    span: node.span,
  };
}
