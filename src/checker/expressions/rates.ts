/** Rates: `40 a month` is an intensity, `4% a month` a probability. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import * as values from "../../diagnostics/catalogue/values.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Expr } from "../../model/expression.ts";
import type * as ast from "../../syntax/ast.ts";
import { log } from "../../runtime/arithmetic/elementary.ts";
import { secondsADay, secondsAYear } from "../calendar.ts";
import { arithmetic, literal, numberOf } from "../construct.ts";
import { definitionOf, openConstant } from "../constants.ts";
import { toFloat } from "../conversion.ts";
import type { Result, Scope } from "../scope.ts";
import { floatType, rateType } from "../types.ts";
import { checkExpression } from "./check.ts";
import { resolve, resolveCallee } from "./names.ts";

const units: Readonly<Record<string, number>> = {
  year: secondsAYear,
  quarter: secondsAYear / 4,
  month: secondsAYear / 12,
  week: 7 * secondsADay,
  day: secondsADay,
  hour: 3_600,
  minute: 60,
};

/** Seconds of the unit after `a`; null where it is none (reported). */
export function unitSeconds(scope: Scope, unit: ast.Name): number | null {
  const seconds = units[unit.text];
  if (seconds === undefined && unit.text !== "")
    scope.program.diagnostics.report(problem.unknownUnit, unit.span, {
      name: unit.text,
      nearest: nearest(unit.text, Object.keys(units)),
    });
  return seconds ?? null;
}

export function checkRate(scope: Scope, node: ast.RateExpression): Result {
  const checked = checkExpression(scope, node.value, null);
  const seconds = unitSeconds(scope, node.unit);
  const value = checked === null ? null : toFloat(scope.program, checked);
  if (value === null || seconds === null) return null;
  const number = numberOf(value);
  if (number !== null && number < 0) {
    scope.program.diagnostics.report(values.negative, node.span, { what: "a rate" });
    return null;
  }
  if (!isPercentage(scope, node.value))
    return number === null ? perUnit(value, seconds, node) : literal(rateType, number / seconds, node.span);
  if (number === null) return perUnit(hazardOf(value), seconds, node);
  const hazard = hazard01(scope, number, node);
  return hazard === null ? null : literal(rateType, hazard / seconds, node.span);
}

/** The hazard of a literal probability; null where it is no probability (reported). */
function hazard01(scope: Scope, probability: number, node: ast.Node): number | null {
  if (probability < 1) return probability === 0 ? 0 : -log(1 - probability);
  scope.program.diagnostics.report(values.certainRate, node.span, {});
  return null;
}

function perUnit(value: Expr, seconds: number, node: ast.RateExpression): Expr {
  return arithmetic("mul", literal(rateType, 1 / seconds, node.unit.span), value, rateType, node.span);
}

/** -ln(1 - p). */
function hazardOf(p: Expr): Expr {
  const rest = arithmetic("sub", literal(floatType, 1, p.span), p, floatType, p.span);
  return {
    op: "negate",
    type: floatType,
    nullable: false,
    span: p.span,
    arg: { op: "call", fn: "ln", args: [rest], type: floatType, nullable: false, span: p.span },
  };
}

/** A percentage as it stands, or a cell of a table of percentages: the probability of it happening in the unit. */
function isPercentage(scope: Scope, node: ast.Expression): boolean {
  if (node.kind === "percent") return true;
  if (node.kind === "name") {
    const found = resolve(scope, node.name);
    if (found?.kind !== "constant") return false;
    return (
      openConstant(scope.program, found.symbol, () => isPercentage(scope, definitionOf(scope.program, found.symbol))) ?? false
    );
  }
  if (node.kind !== "call" || node.callee.kind !== "name") return false;
  const found = resolveCallee(scope, node.callee.name);
  if (found?.kind !== "table") return false;
  const cells = found.symbol.declaration.rows.rows.flatMap((row) => row.cells);
  return cells.some((cell) => cell.form === "value" && cell.value.kind === "percent");
}
