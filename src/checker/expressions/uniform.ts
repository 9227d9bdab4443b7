/** `uniform(a..b)`: on the grid of the type that is expected, on the whole numbers, or continuous. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import * as values from "../../diagnostics/catalogue/values.ts";
import type { Expr } from "../../model/expression.ts";
import type { Type } from "../../model/type.ts";
import type * as ast from "../../syntax/ast.ts";
import { secondsADay } from "../calendar.ts";
import { arithmetic, convert, literal, numberOf } from "../construct.ts";
import { convertTo, required } from "../conversion.ts";
import type { Expected, Result, Scope } from "../scope.ts";
import { commonType, dateType, describeType, floatType, intType, isMoment, isNumeric, isWhole, timestampType } from "../types.ts";
import { draw } from "./distributions.ts";
import { checkRange, type Range } from "./ranges.ts";

export function checkUniform(scope: Scope, node: ast.CallExpression, expected: Expected | null): Result {
  const [argument] = node.arguments;
  if (
    argument === undefined ||
    node.arguments.length > 1 ||
    argument.name !== null ||
    argument.of !== null ||
    argument.where !== null
  ) {
    scope.program.diagnostics.report(problem.argumentCount, node.span, { callee: "uniform", wanted: "a range: `uniform(1..6)`" });
    return null;
  }
  const range = checkRange(scope, argument.value, expected);
  return range === null ? null : uniformOver(scope, node, range, expected);
}

/** A draw from a range that has been checked; `expected` gives the grid. */
export function uniformOver(scope: Scope, node: ast.Node, range: Range, expected: Expected | null): Result {
  const { program } = scope;
  const low = required(program, range.low);
  const high = required(program, range.high);
  const step = range.step === null ? null : required(program, range.step);
  if (low === null || high === null || (range.step !== null && step === null)) return null;
  const bounds = commonType(low.type, high.type) ?? floatType;
  const wanted = expected?.assign === true ? expected.type : null;
  if (isNumeric(bounds)) return numbers(scope, node, { low, high, step }, bounds, wanted);
  if (isMoment(bounds)) return moments(scope, node, { low, high, step }, bounds, wanted);
  if (bounds.kind === "duration" || bounds.kind === "rate") {
    if (step === null) return draw(scope, node, bounds, { name: "uniform", low, high });
    const unit = convertTo(program, step, bounds);
    return unit === null ? null : draw(scope, node, bounds, { name: "uniformGrid", low, high, step: unit });
  }
  program.diagnostics.report(problem.typeMismatch, node.span, {
    found: describeType(bounds, program.schema),
    wanted: "a range of numbers, moments or durations",
    hint: null,
  });
  return null;
}

interface Ends {
  readonly low: Expr;
  readonly high: Expr;
  readonly step: Expr | null;
}

function numbers(scope: Scope, node: ast.Node, ends: Ends, bounds: Type, wanted: Type | null): Result {
  const { program } = scope;
  if (ends.step !== null) {
    const step = required(program, ends.step);
    if (step === null || !isNumeric(step.type)) {
      if (step !== null)
        program.diagnostics.report(problem.typeMismatch, step.span, {
          found: describeType(step.type, program.schema),
          wanted: "a number",
          hint: null,
        });
      return null;
    }
    // The step is part of the grid's type: 0..1 step 0.25 has two places.
    const type = [ends.high.type, step.type].reduce((a, b) => commonType(a, b) ?? floatType, ends.low.type);
    if (type.kind === "float") {
      program.diagnostics.report(problem.stepNeedsGrid, node.span, {});
      return null;
    }
    if (numberOf(step) !== null && Number(numberOf(step)) <= 0) {
      program.diagnostics.report(values.negative, step.span, { what: "a step" });
      return null;
    }
    return draw(scope, node, type, {
      name: "uniformGrid",
      low: convert(ends.low, type),
      high: convert(ends.high, type),
      step: convert(step, type),
    });
  }
  const gridOfPlace = wanted !== null && (isWhole(wanted) || wanted.kind === "decimal") ? wanted : null;
  const grid = gridOfPlace ?? (wanted?.kind !== "float" && isWhole(bounds) ? bounds : null);
  if (grid === null || (isWhole(grid) && ends.low.type.kind === "float"))
    return draw(scope, node, floatType, {
      name: "uniform",
      low: convert(ends.low, floatType),
      high: convert(ends.high, floatType),
    });
  const step = literal(grid, 1, node.span);
  return draw(scope, node, grid, { name: "uniformGrid", low: convert(ends.low, grid), high: convert(ends.high, grid), step });
}

/** Days are a grid. A moment between two days falls on any second of them, the last day included. */
function moments(scope: Scope, node: ast.Node, ends: Ends, bounds: Type, wanted: Type | null): Result {
  const { program } = scope;
  const type = wanted !== null && isMoment(wanted) ? wanted : bounds;
  if (ends.step !== null) {
    const seconds = ends.step.type.kind === "duration" ? numberOf(ends.step) : null;
    const unit = type.kind === "date" ? secondsADay : 1;
    if (seconds === null || seconds <= 0 || seconds % unit !== 0) {
      program.diagnostics.report(problem.typeMismatch, ends.step.span, {
        found: "this",
        wanted: "a literal duration of whole days or seconds",
        hint: null,
      });
      return null;
    }
    return draw(scope, node, type, {
      name: "uniformGrid",
      low: convert(ends.low, type),
      high: convert(ends.high, type),
      step: literal(intType, seconds / unit, ends.step.span),
    });
  }
  if (type.kind === "date")
    return draw(scope, node, dateType, {
      name: "uniformGrid",
      low: convert(ends.low, dateType),
      high: convert(ends.high, dateType),
      step: literal(intType, 1, node.span),
    });
  const end =
    ends.high.type.kind === "date"
      ? arithmetic("add", ends.high, literal(intType, 1, ends.high.span), dateType, ends.high.span)
      : ends.high;
  return draw(scope, node, timestampType, {
    name: "uniform",
    low: convert(ends.low, timestampType),
    high: convert(end, timestampType),
  });
}
