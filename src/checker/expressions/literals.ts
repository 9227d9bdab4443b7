/** Numbers, percentages, durations, dates, true, false and null. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import type { Expr } from "../../model/expression.ts";
import type * as ast from "../../syntax/ast.ts";
import { parseMoment, secondsADay, secondsAYear } from "../calendar.ts";
import { exactLiteral, literal } from "../construct.ts";
import { parseExact } from "../exact.ts";
import type { Expected, Result, Scope } from "../scope.ts";
import { boolType, dateType, durationType, textType, timestampType } from "../types.ts";

export function checkNumber(node: ast.NumberExpression | ast.PercentExpression): Expr {
  const text = node.kind === "percent" && !node.text.includes("%") ? `${node.text}%` : node.text;
  return exactLiteral(parseExact(text), node.span);
}

/** Seconds of a unit; a year has 365.25 days, a month a twelfth of it (where they are added to a date, the calendar's months count). */
export const secondsOf: Readonly<Record<ast.DurationUnit, number>> = {
  y: secondsAYear,
  mo: secondsAYear / 12,
  w: 7 * secondsADay,
  d: secondsADay,
  h: 3_600,
  min: 60,
  s: 1,
};

export function checkDuration(node: ast.DurationExpression): Expr {
  return literal(durationType, node.amount * secondsOf[node.unit], node.span);
}

export function checkDate(scope: Scope, node: ast.DateExpression): Result {
  const seconds = parseMoment(node.text);
  if (seconds === null) {
    scope.program.diagnostics.report(problem.noSuchDate, node.span, { text: node.text });
    return null;
  }
  return node.hasTime ? literal(timestampType, seconds, node.span) : literal(dateType, seconds / secondsADay, node.span);
}

/** `true`, `false`, and null, which takes the type that is expected. */
export function checkPlain(node: ast.ConstantExpression, expected: Expected | null): Expr {
  if (node.value === null) return literal(expected?.type ?? textType, null, node.span);
  return literal(boolType, node.value, node.span);
}
