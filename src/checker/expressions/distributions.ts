/** Draws by name: their parameters, and the type of what they give. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import type { Distribution, Expr } from "../../model/expression.ts";
import type { Type } from "../../model/type.ts";
import type * as ast from "../../syntax/ast.ts";
import { convert, literal } from "../construct.ts";
import { convertTo, required, toFloat, toInt } from "../conversion.ts";
import { assigned, type Expected, type Result, type Scope } from "../scope.ts";
import { boolType, durationType, floatType, intType, textType } from "../types.ts";
import { matchArguments, type Parameter } from "./arguments.ts";
import { checkExpression } from "./check.ts";
import { checkValues } from "./lists.ts";
import { checkTableList, isTableList } from "./table-calls.ts";
import { checkUniform } from "./uniform.ts";

const needs = (...parameters: string[]): readonly Parameter[] => parameters.map((name) => ({ name, required: true }));

/** Parameters in the order in which they may stand without names. */
const parametersOf: Readonly<Record<string, readonly Parameter[]>> = {
  normal: needs("mean", "sd"),
  lognormal: needs("median", "sigma"),
  exponential: needs("mean"),
  gamma: needs("shape", "scale"),
  beta: needs("a", "b"),
  pareto: [...needs("shape"), { name: "minimum", required: false }],
  zipf: needs("exponent", "size"),
  poisson: needs("mean"),
  geometric: needs("probability"),
  binomial: needs("trials", "probability"),
  chance: needs("probability"),
  successes: needs("probabilities"),
  pattern: needs("pattern"),
  uuid: [],
};
export const distributionNames: readonly string[] = ["uniform", ...Object.keys(parametersOf)];

/** A draw with the next address of its rule; null where nothing may be drawn (reported). */
export function draw(scope: Scope, node: ast.Node, type: Type, distribution: Distribution): Result {
  const { draws } = scope;
  if (draws === null) {
    scope.program.diagnostics.report(problem.drawsNothing, node.span, { place: scope.place });
    return null;
  }
  return {
    op: "draw",
    type,
    nullable: false,
    span: node.span,
    use: draws.next(),
    distribution,
    within: null,
    shared: draws.shared,
  };
}

export function checkDistribution(scope: Scope, node: ast.CallExpression, name: string, expected: Expected | null): Result {
  if (name === "uniform") return checkUniform(scope, node, expected);
  const parameters = parametersOf[name];
  const given = parameters === undefined ? null : matchArguments(scope, name, node, parameters);
  if (given === null) return null;
  const [first, second] = given;
  switch (name) {
    case "normal":
    case "gamma":
      return location(
        scope,
        node,
        first,
        second,
        (a, b) => (name === "normal" ? { name, mean: a, sd: b } : { name, shape: a, scale: b }),
        name === "normal" ? "both" : "second",
      );
    case "lognormal":
      return location(scope, node, first, second, (median, sigma) => ({ name, median, sigma }), "first");
    case "exponential":
      return location(scope, node, first, undefined, (mean) => ({ name, mean }), "first");
    case "pareto":
      return location(scope, node, first, second, (shape, minimum) => ({ name, shape, minimum }), "second");
    case "beta":
      return location(scope, node, first, second, (a, b) => ({ name, a, b }), "none");
    case "zipf": {
      const exponent = number(scope, first);
      const size = whole(scope, second);
      return exponent === null || size === null ? null : draw(scope, node, intType, { name, exponent, size });
    }
    case "poisson": {
      const mean = number(scope, first);
      return mean === null ? null : draw(scope, node, intType, { name, mean });
    }
    case "geometric": {
      const probability = number(scope, first);
      return probability === null ? null : draw(scope, node, intType, { name, probability });
    }
    case "chance": {
      const probability = number(scope, first);
      return probability === null ? null : draw(scope, node, boolType, { name, probability });
    }
    case "binomial": {
      const trials = whole(scope, first);
      const probability = number(scope, second);
      return trials === null || probability === null ? null : draw(scope, node, intType, { name, trials, probability });
    }
    case "successes": {
      const probabilities = first === undefined ? null : probabilitiesOf(scope, first);
      return probabilities === null ? null : draw(scope, node, intType, { name, probabilities });
    }
    case "pattern":
      return checkPattern(scope, node, first);
    default:
      return draw(scope, node, expected?.assign === true && expected.type.kind === "uuid" ? expected.type : { kind: "uuid" }, {
        name: "uuid",
      });
  }
}

/**
 * Draws whose parameters carry the unit of the result: a number, or a duration in seconds. `unitOf` tells which of the two
 * parameters do.
 */
function location(
  scope: Scope,
  node: ast.Node,
  first: ast.Expression | undefined,
  second: ast.Expression | undefined,
  distribution: (a: Expr, b: Expr) => Distribution,
  unitOf: "first" | "second" | "both" | "none",
): Result {
  const a = measure(scope, first, unitOf === "first" || unitOf === "both");
  // Only the minimum of a pareto and the missing second of an exponential can be left out.
  const b =
    second === undefined
      ? { value: literal(floatType, 1, node.span), type: null }
      : measure(scope, second, unitOf === "second" || unitOf === "both");
  if (a === null || b === null) return null;
  const unit = unitOf === "second" ? b.type : a.type;
  if (unitOf === "both" && a.type?.kind !== b.type?.kind) {
    scope.program.diagnostics.report(problem.unitMissing, node.span, { wanted: "duration" });
    return null;
  }
  return draw(scope, node, unit ?? floatType, distribution(a.value, b.value));
}

/** A parameter as a float; `type` is its unit, where it may have one. */
function measure(
  scope: Scope,
  node: ast.Expression | undefined,
  mayHaveUnit: boolean,
): { value: Expr; type: Type | null } | null {
  const checked = node === undefined ? null : checkExpression(scope, node, null);
  if (checked === null) return null;
  if (mayHaveUnit && checked.type.kind === "duration") {
    const value = required(scope.program, checked);
    return value === null ? null : { value: seconds(value), type: durationType };
  }
  const value = toFloat(scope.program, checked);
  return value === null ? null : { value, type: mayHaveUnit ? floatType : null };
}

/** A duration as its number of seconds. */
function seconds(value: Expr): Expr {
  return value.op === "literal" ? literal(floatType, value.value, value.span) : convert(value, floatType);
}

function number(scope: Scope, node: ast.Expression | undefined): Result {
  const checked = node === undefined ? null : checkExpression(scope, node, null);
  return checked === null ? null : toFloat(scope.program, checked);
}

function whole(scope: Scope, node: ast.Expression | undefined): Result {
  const checked = node === undefined ? null : checkExpression(scope, node, assigned(intType));
  return checked === null ? null : toInt(scope.program, checked);
}

function probabilitiesOf(scope: Scope, node: ast.Expression): readonly Expr[] | null {
  const elements = isTableList(scope, node) ? checkTableList(scope, node) : checkValues(scope, node, null);
  const floats = elements?.map((e) => toFloat(scope.program, e)) ?? null;
  return floats === null || floats.some((f) => f === null) ? null : (floats as Expr[]);
}

function checkPattern(scope: Scope, node: ast.CallExpression, pattern: ast.Expression | undefined): Result {
  const checked = pattern === undefined ? null : checkExpression(scope, pattern, null);
  const text = checked === null ? null : convertTo(scope.program, checked, textType);
  if (text === null) return null;
  if (text.op !== "literal" || typeof text.value !== "string") {
    scope.program.diagnostics.report(problem.notConstant, text.span, {});
    return null;
  }
  return draw(scope, node, { kind: "text", length: text.value.length }, { name: "pattern", pattern: text.value });
}
