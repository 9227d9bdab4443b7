/** Makes typed expressions; what can be computed from literals is computed at once, and exactly. */
import type { Expr, LiteralExpr, LiteralValue, RowRef } from "../model/expression.ts";
import type { Type } from "../model/type.ts";
import { roundHalfAway } from "../runtime/arithmetic/rounding.ts";
import type { Span } from "../source/span.ts";
import * as calendar from "./calendar.ts";
import { powerOfTen, toNumber, type Exact } from "./exact.ts";
import { boolType, decimalType, floatType, isWhole, sameRepresentation, scaleOf, timestampType } from "./types.ts";

export function literal(type: Type, value: LiteralValue, span: Span): LiteralExpr {
  return { op: "literal", type, nullable: value === null, span, value };
}

/** A number as written: an int, or a decimal of just its scale; beyond what a double holds exactly, a float. */
export function exactLiteral(value: Exact, span: Span): LiteralExpr {
  const digits = Number(value.digits);
  if (!Number.isSafeInteger(digits) || value.scale > 12) return literal(floatType, toNumber(value), span);
  if (value.scale === 0) return literal({ kind: Math.abs(digits) > 2_147_483_647 ? "bigint" : "int" }, digits, span);
  return literal(decimalType(value.scale, String(Math.abs(digits)).length), digits, span);
}

export function isLiteral(e: Expr): e is LiteralExpr {
  return e.op === "literal";
}
export function isNull(e: Expr): boolean {
  return e.op === "literal" && e.value === null;
}

/** The number that a literal stands for, whatever its representation; null for other expressions. */
export function numberOf(e: Expr): number | null {
  if (e.op !== "literal" || typeof e.value !== "number") return null;
  return e.type.kind === "decimal" ? toNumber({ digits: BigInt(e.value), scale: e.type.scale }) : e.value;
}

/** To another type, by a conversion that the model knows (see `ConvertExpr`); a literal is converted now. */
export function convert(e: Expr, type: Type): Expr {
  if (e.op === "literal") {
    const value = convertValue(e.value, e.type, type);
    if (value !== undefined) return literal(type, value, e.span);
  }
  if (sameRepresentation(e.type, type) && !mayCut(e.type, type)) return e;
  // One rounding: what was only widened on the way is converted from where it came.
  if (e.op === "convert" && widens(e.arg.type, e.type)) return convert(e.arg, type);
  return { op: "convert", type, nullable: e.nullable, span: e.span, arg: e };
}

function mayCut(from: Type, to: Type): boolean {
  const length = (t: Type): number => (t.kind === "text" || t.kind === "char" ? (t.length ?? Infinity) : Infinity);
  return length(to) < length(from);
}

function widens(from: Type, to: Type): boolean {
  const [a, b] = [scaleOf(from), scaleOf(to)];
  return a !== null && b !== null && b >= a;
}

/** Undefined where the value cannot be converted here and now. */
function convertValue(value: LiteralValue, from: Type, to: Type): LiteralValue | undefined {
  if (value === null) return null;
  if (typeof value === "string") {
    const length =
      to.kind === "text" || to.kind === "char"
        ? (to.length ?? Infinity)
        : to.kind === "uuid" || to.kind === "json"
          ? Infinity
          : -1;
    return value.length <= length ? value : undefined;
  }
  if (typeof value === "boolean") return to.kind === "bool" ? value : undefined;
  if (sameRepresentation(from, to)) return value;
  const scale = scaleOf(from);
  const target = scaleOf(to);
  if (scale !== null && target !== null)
    return target >= scale ? safe(BigInt(value) * powerOfTen(target - scale)) : roundScaled(value, scale - target);
  if (scale !== null && to.kind === "float") return toNumber({ digits: BigInt(value), scale });
  if (from.kind === "float" && target !== null) return roundHalfAway(Number(`${value}e${target}`));
  if ((from.kind === "duration" || from.kind === "rate") && to.kind === "float") return value;
  if (from.kind === "date" && to.kind === "timestamp") return value * calendar.secondsADay;
  if (from.kind === "timestamp" && to.kind === "date") return Math.floor(value / calendar.secondsADay);
  return undefined;
}

function safe(value: bigint): number | undefined {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : undefined;
}

function roundScaled(value: number, places: number): number {
  const unit = powerOfTen(places);
  const negative = value < 0;
  const rounded = (BigInt(Math.abs(value)) * 2n + unit) / (unit * 2n);
  return negative ? -Number(rounded) : Number(rounded);
}

export type ArithmeticOperator = "add" | "sub" | "mul" | "div" | "mod";

/** Operands as `ArithmeticExpr` wants them, result of `type`. */
export function arithmetic(op: ArithmeticOperator, left: Expr, right: Expr, type: Type, span: Span): Expr {
  if (left.op === "literal" && right.op === "literal") {
    const folded = foldArithmetic(op, left.value, right.value, type);
    if (folded !== undefined) return literal(type, folded, span);
  }
  return { op, type, nullable: left.nullable || right.nullable, span, left, right };
}

function foldArithmetic(op: ArithmeticOperator, a: LiteralValue, b: LiteralValue, type: Type): number | undefined {
  if (typeof a !== "number" || typeof b !== "number") return undefined;
  if (op === "div") return b === 0 ? undefined : a / b;
  if (isWhole(type) || type.kind === "decimal") {
    const [x, y] = [BigInt(a), BigInt(b)];
    if (op === "add") return safe(x + y);
    if (op === "sub") return safe(x - y);
    if (op === "mul") return safe(x * y);
    return y === 0n ? undefined : safe(((x % y) + y) % y);
  }
  if (op === "add") return a + b;
  if (op === "sub") return a - b;
  return op === "mul" ? a * b : undefined;
}

export function negate(arg: Expr, span: Span): Expr {
  if (arg.op === "literal" && typeof arg.value === "number") return literal(arg.type, arg.value === 0 ? 0 : -arg.value, span);
  return { op: "negate", type: arg.type, nullable: arg.nullable, span, arg };
}

export function not(arg: Expr, span: Span): Expr {
  if (arg.op === "literal" && typeof arg.value === "boolean") return literal(boolType, !arg.value, span);
  return arg.op === "not" ? arg.arg : { op: "not", type: boolType, nullable: false, span, arg };
}

/** A date or timestamp some calendar months later. */
export function addMonths(arg: Expr, months: number, span: Span): Expr {
  if (arg.op === "literal" && typeof arg.value === "number") {
    if (arg.type.kind === "date") return literal(arg.type, calendar.addMonths(arg.value, months), span);
    const day = Math.floor(arg.value / calendar.secondsADay);
    const time = arg.value - day * calendar.secondsADay;
    return literal(arg.type, calendar.addMonths(day, months) * calendar.secondsADay + time, span);
  }
  return { op: "addMonths", type: arg.type, nullable: arg.nullable, span, arg, months: literal({ kind: "int" }, months, span) };
}

export type CompareOperator = "eq" | "ne" | "lt" | "le" | "gt" | "ge";

/** Operands of one representation. */
export function compare(op: CompareOperator, left: Expr, right: Expr, span: Span): Expr {
  if (left.op === "literal" && right.op === "literal" && left.value !== null && right.value !== null) {
    const [a, b] = [left.value, right.value];
    const holds = { eq: a === b, ne: a !== b, lt: a < b, le: a <= b, gt: a > b, ge: a >= b }[op];
    return literal(boolType, holds, span);
  }
  return { op, type: boolType, nullable: false, span, left, right };
}

export function logic(op: "and" | "or", left: Expr, right: Expr, span: Span): Expr {
  if (left.op === "literal" && typeof left.value === "boolean") return left.value === (op === "and") ? right : left;
  if (right.op === "literal" && typeof right.value === "boolean") return right.value === (op === "and") ? left : right;
  return { op, type: boolType, nullable: false, span, left, right };
}

export function isNullTest(arg: Expr, span: Span): Expr {
  if (!arg.nullable) return literal(boolType, false, span);
  return isNull(arg) ? literal(boolType, true, span) : { op: "isNull", type: boolType, nullable: false, span, arg };
}

export function conditional(test: Expr, then: Expr, otherwise: Expr, type: Type, span: Span): Expr {
  if (test.op === "literal" && typeof test.value === "boolean") return test.value ? then : otherwise;
  return { op: "cond", type, nullable: then.nullable || otherwise.nullable, span, test, then, otherwise };
}

export function coalesce(left: Expr, right: Expr, type: Type, span: Span): Expr {
  if (!left.nullable) return left;
  return isNull(left) ? right : { op: "coalesce", type, nullable: right.nullable, span, left, right };
}

export function row(of: RowRef, nullable: boolean, span: Span): Expr {
  return { op: "row", type: { kind: "row", entity: of.entity }, nullable, span, of };
}

export function now(span: Span): Expr {
  return { op: "context", name: "now", type: timestampType, nullable: false, span };
}
