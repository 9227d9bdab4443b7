/** Lists: written, or of a constant. They are no values; `pick`, `in`, `each` and `successes` take their elements. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import type { Expr } from "../../model/expression.ts";
import type * as ast from "../../syntax/ast.ts";
import { definitionOf, openConstant } from "../constants.ts";
import type { Expected, Scope } from "../scope.ts";
import { checkExpression } from "./check.ts";
import { constantScope } from "./constant-calls.ts";
import { resolve } from "./names.ts";
import { checkRange, isRange, type Range } from "./ranges.ts";

/** An element: a value, or a range of them (`value` is then its low end). */
export interface Element {
  readonly value: Expr;
  readonly range: Range | null;
}

export function isList(scope: Scope, node: ast.Expression): boolean {
  if (node.kind === "list") return true;
  if (node.kind !== "name") return false;
  const found = resolve(scope, node.name);
  if (found?.kind !== "constant") return false;
  return (
    openConstant(scope.program, found.symbol, () => isList(constantScope(scope), definitionOf(scope.program, found.symbol))) ??
    false
  );
}

export function checkList(scope: Scope, node: ast.Expression, expected: Expected | null): readonly Element[] | null {
  if (node.kind === "name") {
    const found = resolve(scope, node.name);
    if (found?.kind === "constant")
      return openConstant(scope.program, found.symbol, () =>
        checkList(constantScope(scope), definitionOf(scope.program, found.symbol), expected),
      );
  }
  if (node.kind !== "list") {
    if (checkExpression(scope, node, expected) !== null) scope.program.diagnostics.report(problem.listWanted, node.span, {});
    return null;
  }
  const elements = node.elements.map((element): Element | null => {
    if (isRange(scope, element)) {
      const range = checkRange(scope, element, expected);
      return range === null ? null : { value: range.low, range };
    }
    const value = checkExpression(scope, element, expected);
    return value === null ? null : { value, range: null };
  });
  return elements.every((e) => e !== null) ? elements : null;
}

/** The elements as values; a range among them is an error. */
export function checkValues(scope: Scope, node: ast.Expression, expected: Expected | null): readonly Expr[] | null {
  const list = checkList(scope, node, expected);
  if (list === null) return null;
  const range = list.find((e) => e.range !== null);
  if (range !== undefined) {
    scope.program.diagnostics.report(problem.rangeAsValue, range.value.span, {});
    return null;
  }
  return list.map((e) => e.value);
}
