/** Ranges: written, of a table's cell, of a constant, or chosen by a condition. They are no values; a draw, `within` or `in` takes their ends. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import * as values from "../../diagnostics/catalogue/values.ts";
import type { Expr } from "../../model/expression.ts";
import type * as ast from "../../syntax/ast.ts";
import { conditional, convert, literal, numberOf } from "../construct.ts";
import { definitionOf, openConstant } from "../constants.ts";
import { describeType, isMoment, isNumeric, showType, timestampType } from "../types.ts";
import type { Expected, Scope } from "../scope.ts";
import { factsOf, withFacts } from "../facts.ts";
import { tableModel } from "../tables.ts";
import { momentPlus } from "./arithmetic.ts";
import { checkExpression } from "./check.ts";
import { unify } from "./conditional.ts";
import { checkConstantCall, constantScope } from "./constant-calls.ts";
import { checkCondition } from "./logic.ts";
import { matchArms } from "./match.ts";
import { resolve, resolveCallee } from "./names.ts";
import { checkTableRange } from "./table-calls.ts";

export interface Range {
  readonly low: Expr;
  readonly high: Expr;
  readonly step: Expr | null;
}

/** True where the expression stands for a range rather than a value. */
export function isRange(scope: Scope, node: ast.Expression): boolean {
  switch (node.kind) {
    case "range":
    case "for":
      return true;
    case "conditional":
      return isRange(scope, node.then);
    case "match": {
      const first = node.arms[0];
      return first !== undefined && isRange(scope, first.value);
    }
    case "name": {
      const found = resolve(scope, node.name);
      if (found?.kind !== "constant") return false;
      return (
        openConstant(scope.program, found.symbol, () =>
          isRange(constantScope(scope), definitionOf(scope.program, found.symbol)),
        ) ?? false
      );
    }
    case "call": {
      if (node.callee.kind !== "name") return false;
      const found = resolveCallee(scope, node.callee.name);
      if (found?.kind === "table") return tableModel(scope.program, found.symbol)?.form === "range";
      if (found?.kind !== "constant") return false;
      return (
        openConstant(scope.program, found.symbol, () => isRange(constantScope(scope), found.symbol.declaration.value)) ?? false
      );
    }
    default:
      return false;
  }
}

/** The ends of a range, of one type; null where something is wrong. */
export function checkRange(scope: Scope, node: ast.Expression, expected: Expected | null): Range | null {
  switch (node.kind) {
    case "range":
      return checkWrittenRange(scope, node, expected);
    case "for":
      return checkSpan(scope, node);
    case "name": {
      const found = resolve(scope, node.name);
      if (found?.kind === "constant")
        return openConstant(scope.program, found.symbol, () =>
          checkRange(constantScope(scope), definitionOf(scope.program, found.symbol), expected),
        );
      break;
    }
    case "call": {
      const found = node.callee.kind === "name" ? resolveCallee(scope, node.callee.name) : null;
      if (found?.kind === "constant")
        return checkConstantCall(scope, node, found.symbol, (body) => checkRange(body, found.symbol.declaration.value, expected));
      return checkTableRange(scope, node);
    }
    case "conditional":
      return checkConditionalRange(scope, node, expected);
    case "match":
      return checkMatchRange(scope, node, expected);
    default:
      break;
  }
  if (checkExpression(scope, node, expected) !== null) scope.program.diagnostics.report(problem.rangeWanted, node.span, {});
  return null;
}

/** The condition is checked once: its draws belong to both ends. */
function checkConditionalRange(scope: Scope, node: ast.ConditionalExpression, expected: Expected | null): Range | null {
  const test = checkCondition(scope, node.condition);
  const facts = (truth: boolean): Scope => (test === null ? scope : withFacts(scope, factsOf(scope.program, test, truth)));
  const then = checkRange(facts(true), node.then, expected);
  const otherwise = checkRange(facts(false), node.otherwise, expected);
  if (test === null || then === null || otherwise === null) return null;
  const ends = unify(scope, [then.low, then.high, otherwise.low, otherwise.high], expected);
  if (ends === null) return null;
  const [a, b, c, d] = ends.values as [Expr, Expr, Expr, Expr];
  const choose = (x: Expr, y: Expr): Expr => conditional(test, x, y, ends.type, node.span);
  return { low: choose(a, c), high: choose(b, d), step: null };
}

function checkMatchRange(scope: Scope, node: ast.MatchExpression, expected: Expected | null): Range | null {
  const highs: (Expr | null)[] = [];
  const low = matchArms(scope, node, expected, (armScope, value) => {
    const range = checkRange(armScope, value, expected);
    highs.push(range?.high ?? null);
    return range?.low ?? null;
  });
  const ends = low?.op === "match" ? unify(scope, highs, expected) : null;
  if (low?.op !== "match" || ends === null) return null;
  const arms = low.arms.map((arm, i) => ({ test: arm.test, value: ends.values[i] as Expr }));
  const otherwise = low.otherwise === null ? null : (ends.values[arms.length] as Expr);
  return { low, high: { ...low, type: ends.type, arms, otherwise }, step: null };
}

function checkWrittenRange(scope: Scope, node: ast.RangeExpression, expected: Expected | null): Range | null {
  const { program } = scope;
  const low = checkExpression(scope, node.low, expected);
  const high = checkExpression(scope, node.high, expected);
  const step = node.step === null ? null : checkExpression(scope, node.step, null);
  if (low === null || high === null || (node.step !== null && step === null)) return null;
  if (!isSpannable(low) || !isSpannable(high) || kindOf(low) !== kindOf(high)) {
    program.diagnostics.report(problem.rangeEnds, node.span, {
      low: describeType(low.type, program.schema),
      high: describeType(high.type, program.schema),
    });
    return null;
  }
  const [a, b] =
    isMoment(low.type) && low.type.kind !== high.type.kind
      ? [convert(low, timestampType), convert(high, timestampType)]
      : [low, high];
  const [from, to] = [numberOf(a), numberOf(b)];
  if (from !== null && to !== null && from > to) {
    program.diagnostics.report(values.upsideDown, node.span, { type: showType(a.type, program.schema) });
    return null;
  }
  return { low: a, high: b, step };
}

function isSpannable(e: Expr): boolean {
  return isNumeric(e.type) || isMoment(e.type) || e.type.kind === "duration" || e.type.kind === "enum" || e.type.kind === "rate";
}

function kindOf(e: Expr): string {
  return isNumeric(e.type) ? "number" : isMoment(e.type) ? "moment" : e.type.kind;
}

/** `2023-11-24 for 2d`: its days (or seconds), the last one included. */
function checkSpan(scope: Scope, node: ast.ForExpression): Range | null {
  const start = checkExpression(scope, node.start, null);
  const length = checkExpression(scope, node.length, null);
  if (start === null || length === null) return null;
  if (!isMoment(start.type) || length.type.kind !== "duration") {
    scope.program.diagnostics.report(problem.rangeEnds, node.span, {
      low: describeType(start.type, scope.program.schema),
      high: describeType(length.type, scope.program.schema),
    });
    return null;
  }
  const end = momentPlus(scope, start, node.length, length, node.span, 1);
  if (end === null) return null;
  const unit = literal({ kind: "int" }, -1, node.span);
  if (end.type.kind === "date") return { low: start, high: addDays(end, unit), step: null };
  return { low: convert(start, end.type), high: addDays(end, literal({ kind: "duration" }, -1, node.span)), step: null };
}

function addDays(end: Expr, amount: Expr): Expr {
  if (end.op === "literal" && typeof end.value === "number" && amount.op === "literal" && typeof amount.value === "number")
    return literal(end.type, end.value + amount.value, end.span);
  return { op: "add", type: end.type, nullable: end.nullable, span: end.span, left: end, right: amount };
}
