/** + - * / mod and signs, with units: numbers, durations, moments and rates. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import * as values from "../../diagnostics/catalogue/values.ts";
import type { Expr } from "../../model/expression.ts";
import type { Type } from "../../model/type.ts";
import type * as ast from "../../syntax/ast.ts";
import type { Span } from "../../source/span.ts";
import { secondsADay } from "../calendar.ts";
import { addMonths, arithmetic, convert, literal, negate, numberOf } from "../construct.ts";
import { definitionOf, openConstant } from "../constants.ts";
import { required } from "../conversion.ts";
import type { Expected, Result, Scope } from "../scope.ts";
import {
  commonType,
  decimalType,
  describeType,
  durationType,
  floatType,
  isMoment,
  isNumeric,
  isWhole,
  maximumProductScale,
  scaleOf,
  timestampType,
} from "../types.ts";
import { checkExpression } from "./check.ts";
import { resolve } from "./names.ts";

type Operator = "+" | "-" | "*" | "/" | "mod";

export function checkArithmetic(scope: Scope, node: ast.BinaryExpression): Result {
  const operator = node.operator as Operator;
  const l = checkExpression(scope, node.left, null);
  const r = checkExpression(scope, node.right, null);
  if (l === null || r === null) return null;
  const left = required(scope.program, l);
  const right = required(scope.program, r);
  if (left === null || right === null) return null;
  const result = operate(scope, operator, left, right, node);
  if (result === undefined) {
    const { schema, diagnostics } = scope.program;
    diagnostics.report(
      problem.operatorTypes,
      node.operatorSpan,
      { operator, left: describeType(left.type, schema), right: describeType(right.type, schema) },
      {
        labels: [
          { span: node.left.span, text: describeType(left.type, schema) },
          { span: node.right.span, text: describeType(right.type, schema) },
        ],
      },
    );
    return null;
  }
  return result;
}

/** Undefined where the operator does not suit the types. */
function operate(scope: Scope, operator: Operator, left: Expr, right: Expr, node: ast.BinaryExpression): Result | undefined {
  const { span } = node;
  if (isNumeric(left.type) && isNumeric(right.type)) return numbers(scope, operator, left, right, span);
  if (operator === "+" || operator === "-") {
    if (isMoment(left.type) && right.type.kind === "duration")
      return momentPlus(scope, left, node.right, right, span, operator === "+" ? 1 : -1);
    if (operator === "+" && left.type.kind === "duration" && isMoment(right.type))
      return momentPlus(scope, right, node.left, left, span, 1);
    if (operator === "-" && isMoment(left.type) && isMoment(right.type))
      return arithmetic("sub", convert(left, timestampType), convert(right, timestampType), durationType, span);
  }
  return quantities(operator, left, right, span);
}

function numbers(scope: Scope, operator: Operator, left: Expr, right: Expr, span: Span): Result {
  if (operator === "/") {
    if (numberOf(right) === 0) {
      scope.program.diagnostics.report(values.divisionByZero, span, {});
      return null;
    }
    return arithmetic("div", convert(left, floatType), convert(right, floatType), floatType, span);
  }
  if (operator === "*") return multiply(left, right, span);
  const type = commonType(left.type, right.type) ?? floatType;
  const op = operator === "+" ? "add" : operator === "-" ? "sub" : "mod";
  if (op === "mod" && type.kind === "float") {
    scope.program.diagnostics.report(problem.operatorTypes, span, {
      operator: "mod",
      left: "a number with a fraction",
      right: "a number",
    });
    return null;
  }
  return arithmetic(op, convert(left, type), convert(right, type), type, span);
}

/** Exact while the scales add up to what an integer holds; then a float. */
export function multiply(left: Expr, right: Expr, span: Span): Expr {
  const [a, b] = [scaleOf(left.type), scaleOf(right.type)];
  if (a === null || b === null || a + b > maximumProductScale)
    return arithmetic("mul", convert(left, floatType), convert(right, floatType), floatType, span);
  if (a + b === 0) {
    const type: Type = isWhole(left.type) && left.type.kind === "bigint" ? left.type : right.type;
    return arithmetic("mul", left, right, type, span);
  }
  const precision =
    (left.type.kind === "decimal" ? left.type.precision : 5) + (right.type.kind === "decimal" ? right.type.precision : 5);
  return arithmetic("mul", left, right, decimalType(a + b, precision), span);
}

/** Durations and rates among themselves and with numbers; undefined where it makes no sense. */
function quantities(operator: Operator, left: Expr, right: Expr, span: Span): Expr | undefined {
  const isQuantity = (t: Type): boolean => t.kind === "duration" || t.kind === "rate";
  const same = left.type.kind === right.type.kind && isQuantity(left.type);
  if ((operator === "+" || operator === "-") && same)
    return arithmetic(operator === "+" ? "add" : "sub", left, right, left.type, span);
  if (operator === "/" && same) return arithmetic("div", left, right, floatType, span);
  if (operator === "*" && isQuantity(left.type) && isNumeric(right.type))
    return arithmetic("mul", left, convert(right, floatType), left.type, span);
  if (operator === "*" && isNumeric(left.type) && isQuantity(right.type))
    return arithmetic("mul", right, convert(left, floatType), right.type, span);
  if (operator === "/" && isQuantity(left.type) && isNumeric(right.type))
    return arithmetic("div", left, convert(right, floatType), left.type, span);
  return undefined;
}

/**
 * A moment some time later (`sign` 1) or earlier (-1). Years and months as written are the calendar's; whole days leave a
 * date a date; anything else makes it a timestamp.
 */
export function momentPlus(scope: Scope, moment: Expr, node: ast.Expression, duration: Expr, span: Span, sign: 1 | -1): Expr {
  const months = calendarMonths(scope, node);
  if (months !== null) return addMonths(moment, sign * months, span);
  const seconds = numberOf(duration);
  if (moment.type.kind === "date" && seconds !== null && seconds % secondsADay === 0)
    return arithmetic("add", moment, literal({ kind: "int" }, (sign * seconds) / secondsADay, node.span), moment.type, span);
  if (seconds !== null)
    return arithmetic(
      "add",
      convert(moment, timestampType),
      literal(durationType, sign * seconds, node.span),
      timestampType,
      span,
    );
  return arithmetic(sign === 1 ? "add" : "sub", convert(moment, timestampType), duration, timestampType, span);
}

/** The months of a duration written with `y` or `mo`, or of a constant that is one; null for others. */
export function calendarMonths(scope: Scope, node: ast.Expression): number | null {
  switch (node.kind) {
    case "duration": {
      const months = node.unit === "mo" ? node.amount : node.unit === "y" ? 12 * node.amount : null;
      return months === null || !Number.isInteger(months) ? null : months;
    }
    case "unary": {
      const months = calendarMonths(scope, node.operand);
      return months === null || node.operator === "not" ? null : node.operator === "-" ? -months : months;
    }
    case "name": {
      const found = resolve(scope, node.name);
      if (found?.kind !== "constant") return null;
      return openConstant(scope.program, found.symbol, () => calendarMonths(scope, definitionOf(scope.program, found.symbol)));
    }
    default:
      return null;
  }
}

export function checkSign(scope: Scope, node: ast.UnaryExpression, expected: Expected | null): Result {
  const checked = checkExpression(scope, node.operand, expected);
  const operand = checked === null ? null : required(scope.program, checked);
  if (operand === null) return null;
  if (!isNumeric(operand.type) && operand.type.kind !== "duration" && operand.type.kind !== "rate") {
    scope.program.diagnostics.report(problem.typeMismatch, operand.span, {
      found: describeType(operand.type, scope.program.schema),
      wanted: "a number or a duration",
      hint: null,
    });
    return null;
  }
  return node.operator === "-" ? negate(operand, node.span) : operand;
}
