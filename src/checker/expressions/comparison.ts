/** Comparisons and membership. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import type { Expr } from "../../model/expression.ts";
import type * as ast from "../../syntax/ast.ts";
import type { Span } from "../../source/span.ts";
import { compare, convert, isNull, isNullTest, literal, not, type CompareOperator } from "../construct.ts";
import { convertTo } from "../conversion.ts";
import { hinted, type Result, type Scope } from "../scope.ts";
import { boolType, commonType, dateType, describeType, isMoment, isNumeric, isText } from "../types.ts";
import { checkExpression } from "./check.ts";
import { checkList, isList } from "./lists.ts";
import { isKnownName } from "./names.ts";
import { checkRange, isRange } from "./ranges.ts";

const operators: Readonly<Record<ast.RelationOperator, CompareOperator>> = {
  "==": "eq",
  "!=": "ne",
  "<": "lt",
  "<=": "le",
  ">": "gt",
  ">=": "ge",
};

export function checkComparison(scope: Scope, node: ast.BinaryExpression): Result {
  const operands = checkOperands(scope, node.left, node.right);
  if (operands === null) return null;
  return relate(scope, operators[node.operator as ast.RelationOperator], operands.left, operands.right, node.span);
}

/** Checks the side first that can be read by itself: its type tells which labels the other side means. */
export function checkOperands(scope: Scope, left: ast.Expression, right: ast.Expression): { left: Expr; right: Expr } | null {
  const rightFirst = needsHint(scope, left) && !needsHint(scope, right);
  const first = checkExpression(scope, rightFirst ? right : left, null);
  const second = checkExpression(scope, rightFirst ? left : right, first === null ? null : hinted(first.type));
  if (first === null || second === null) return null;
  return rightFirst ? { left: second, right: first } : { left: first, right: second };
}

/** A bare name that is none of this scope, or a text: perhaps a label. */
function needsHint(scope: Scope, node: ast.Expression): boolean {
  if (node.kind === "string" || (node.kind === "constant" && node.value === null)) return true;
  return node.kind === "name" && !isKnownName(scope, node.name);
}

/** A comparison of two checked values, brought to one representation. */
export function relate(scope: Scope, op: CompareOperator, left: Expr, right: Expr, span: Span): Result {
  const { program } = scope;
  if (isNull(left) || isNull(right)) {
    const arg = isNull(left) ? right : left;
    if (op !== "eq" && op !== "ne") {
      program.diagnostics.report(problem.operatorTypes, span, {
        operator: op,
        left: "null",
        right: describeType(arg.type, program.schema),
      });
      return null;
    }
    const test = isNullTest(arg, span);
    return op === "eq" ? test : not(test, span);
  }
  const type =
    isMoment(left.type) && isMoment(right.type) && left.type.kind !== right.type.kind
      ? dateType
      : commonType(left.type, right.type);
  const ordered = op !== "eq" && op !== "ne";
  const isOrderable =
    type !== null && (isNumeric(type) || isMoment(type) || isText(type) || ["duration", "enum", "rate"].includes(type.kind));
  if (type === null || (ordered && !isOrderable)) {
    program.diagnostics.report(problem.operatorTypes, span, {
      operator: symbolOf(op),
      left: describeType(left.type, program.schema),
      right: describeType(right.type, program.schema),
    });
    return null;
  }
  const [a, b] = [convertTo(program, left, type), convertTo(program, right, type)];
  return a === null || b === null ? null : compare(op, a, b, span);
}

function symbolOf(op: CompareOperator): string {
  return Object.entries(operators).find(([, name]) => name === op)?.[0] ?? op;
}

/** `x in a..b`, `x in [a, b]`, `x in list`; both ends of a range belong to it, and days are whole. */
export function checkMembership(scope: Scope, node: ast.BinaryExpression): Result {
  const arg = checkExpression(scope, node.left, null);
  const expected = arg === null ? null : hinted(arg.type);
  if (isRange(scope, node.right)) {
    const range = checkRange(scope, node.right, expected);
    return arg === null || range === null ? null : within(scope, arg, range.low, range.high, node.span);
  }
  if (!isList(scope, node.right)) {
    scope.program.diagnostics.report(problem.notInnable, node.right.span, {});
    return null;
  }
  const list = checkList(scope, node.right, expected);
  if (arg === null || list === null) return null;
  const ranges = list.filter((e) => e.range !== null);
  if (ranges.length > 0) {
    const tests = list.map((e) =>
      e.range === null ? relate(scope, "eq", arg, e.value, node.span) : within(scope, arg, e.range.low, e.range.high, node.span),
    );
    if (tests.some((t) => t === null)) return null;
    return (tests as Expr[]).reduce((a, b): Expr => ({
      op: "or",
      type: boolType,
      nullable: false,
      span: node.span,
      left: a,
      right: b,
    }));
  }
  let type = arg.type;
  for (const { value } of list) {
    const next = commonType(type, value.type);
    if (next !== null) type = next;
  }
  const values = list.map((e) => convertTo(scope.program, e.value, type));
  if (values.some((v) => v === null)) return null;
  return {
    op: "in",
    type: boolType,
    nullable: false,
    span: node.span,
    arg: convert(arg, type),
    range: null,
    list: values as Expr[],
  };
}

/** `low <= arg <= high`. A moment against days lies within where its day does. */
export function within(scope: Scope, arg: Expr, low: Expr, high: Expr, span: Span): Result {
  const { program } = scope;
  const ends = commonType(low.type, high.type);
  const byDay = arg.type.kind === "timestamp" && ends?.kind === "date";
  const type = ends === null ? null : byDay ? dateType : commonType(arg.type, ends);
  if (type === null) {
    program.diagnostics.report(problem.operatorTypes, span, {
      operator: "in",
      left: describeType(arg.type, program.schema),
      right: describeType(low.type, program.schema),
    });
    return null;
  }
  const parts = [arg, low, high].map((e) => convertTo(program, e, type));
  if (parts.some((p) => p === null)) return null;
  const [a, l, h] = parts as [Expr, Expr, Expr];
  if (a.op === "literal" && l.op === "literal" && h.op === "literal" && a.value !== null && l.value !== null && h.value !== null)
    return literal(boolType, a.value >= l.value && a.value <= h.value, span);
  return { op: "in", type: boolType, nullable: false, span, arg: a, range: { low: l, high: h }, list: null };
}
