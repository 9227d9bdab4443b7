/** Constants: replaced by their definition wherever they are used; those with parameters draw anew at each use. */
import type { ConstSymbol } from "../binder/symbols.ts";
import * as names from "../diagnostics/catalogue/names.ts";
import * as problem from "../diagnostics/catalogue/types.ts";
import type { LiteralExpr } from "../model/expression.ts";
import type { ConstantModel } from "../model/model.ts";
import type { Span } from "../source/span.ts";
import type * as ast from "../syntax/ast.ts";
import { numberOf } from "./construct.ts";
import { checkExpression } from "./expressions/check.ts";
import { checkRange, isRange } from "./expressions/ranges.ts";
import { resolveType } from "./field-types.ts";
import type { Program } from "./program.ts";
import { DrawAddresses, newScope, type Binding, type Expected, type Result, type Scope } from "./scope.ts";
import { isMoment, isNumeric, isText } from "./types.ts";

/** The value of an expression that must be known when compiling; null where it is wrong or not known (reported). */
export function foldConstant(program: Program, node: ast.Expression, expected: Expected | null): LiteralExpr | null {
  const checked = checkExpression(newScope(program, null, "constant", null), node, expected);
  if (checked === null) return null;
  if (checked.op === "literal") return checked;
  program.diagnostics.report(problem.notConstant, node.span, {});
  return null;
}

/** What a plain constant stands for: its definition, or what `--set` put in its place. */
export function definitionOf(program: Program, symbol: ConstSymbol): ast.Expression {
  const override = program.context.overrides.get(symbol.name);
  return override !== undefined && symbol.declaration.axes === null ? override : symbol.declaration.value;
}

/** Runs `use` with the constant open; one that comes back to itself is reported and gives null. */
export function openConstant<T>(program: Program, symbol: ConstSymbol, use: () => T | null): T | null {
  const { openConstants } = program.memo;
  if (openConstants.includes(symbol.name)) {
    const circle = [...openConstants.slice(openConstants.indexOf(symbol.name)), symbol.name];
    program.diagnostics.report(names.circularConstant, symbol.declaration.name.span, { circle });
    return null;
  }
  openConstants.push(symbol.name);
  const result = use();
  openConstants.pop();
  return result;
}

/** A use of a plain constant as a value. */
export function useConstant(scope: Scope, symbol: ConstSymbol, span: Span, expected: Expected | null): Result {
  const { program } = scope;
  const { constants } = program.memo;
  const id = `${symbol.name} ${JSON.stringify(expected)}`;
  let value = constants.get(id);
  if (value === undefined) {
    value = openConstant(program, symbol, () =>
      checkExpression(newScope(program, null, "constant", null), definitionOf(program, symbol), expected),
    );
    constants.set(id, value);
  }
  return value === null ? null : { ...value, span };
}

/** Checks every plain constant for its own sake, and lists those that are one value. */
export function checkConstants(program: Program): readonly ConstantModel[] {
  const models: ConstantModel[] = [];
  for (const symbol of program.schema.constants.values()) {
    if (symbol.declaration.axes !== null) {
      checkBody(program, symbol, symbol.declaration.axes);
      continue;
    }
    const { doc } = symbol.declaration;
    const node = definitionOf(program, symbol);
    if (node.kind === "list") {
      const values = node.elements.map((element) => constantValue(program, element));
      if (values.every((v) => v !== null) && values[0] !== undefined)
        models.push({ name: symbol.name, doc, type: values[0].type, value: values.map((v) => v.value) });
      continue;
    }
    const value = constantValue(program, node);
    if (value !== null) models.push({ name: symbol.name, doc, type: value.type, value: value.value });
  }
  return models;
}

/** A constant with parameters, for its own sake: any values may stand for them. */
function checkBody(program: Program, symbol: ConstSymbol, axes: readonly ast.Axis[]): void {
  const bindings = new Map<string, Binding>();
  for (const axis of axes) {
    const type = resolveType(program, axis.type);
    const value = type === null ? null : { op: "subject" as const, type, nullable: axis.type.nullable, span: axis.span };
    bindings.set(axis.name.text, value === null ? { kind: "error" } : { kind: "value", value });
  }
  const scope: Scope = { ...newScope(program, null, "field", new DrawAddresses(symbol.name)), bindings };
  const body = symbol.declaration.value;
  openConstant(program, symbol, () => {
    if (isRange(scope, body)) checkRange(scope, body, null);
    else if (body.kind !== "list" && body.kind !== "name") checkExpression(scope, body, null);
    return null;
  });
}

/** A constant's value without a place that wants a type; ranges, labels and the like are checked where they are used. */
function constantValue(program: Program, node: ast.Expression): LiteralExpr | null {
  if (node.kind === "name" || node.kind === "range" || node.kind === "for" || node.kind === "list") return null;
  const folded = foldConstant(program, node, null);
  if (folded === null) return null;
  const known = isNumeric(folded.type) || isText(folded.type) || isMoment(folded.type);
  return known || numberOf(folded) !== null || typeof folded.value === "boolean" ? folded : null;
}
