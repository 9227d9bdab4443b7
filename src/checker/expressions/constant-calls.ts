/** Constants with parameters: functions whose body is put in place of the call, and whose draws belong to it. */
import type { ConstSymbol } from "../../binder/symbols.ts";
import type { Expr } from "../../model/expression.ts";
import { operands } from "../../model/walk.ts";
import type * as ast from "../../syntax/ast.ts";
import { openConstant } from "../constants.ts";
import { convertTo } from "../conversion.ts";
import { resolveType } from "../field-types.ts";
import { assigned, newScope, type Binding, type Scope } from "../scope.ts";
import { matchArguments } from "./arguments.ts";
import { checkExpression } from "./check.ts";
import * as problem from "../../diagnostics/catalogue/types.ts";

/** Bodies put in place of calls, in one schema; more is a constant that calls others in ever more places. */
const mostExpansions = 20_000;
/** Parts of an argument: it may stand in several places of the body, and be an argument again. */
const largestArgument = 5_000;

/** A scope in which only constants, tables and curves are known. */
export function constantScope(scope: Scope): Scope {
  return newScope(scope.program, null, "constant", null);
}

/** Binds the parameters of `symbol` to the arguments of the call, and gives the body's scope to `use`. */
export function checkConstantCall<T>(
  scope: Scope,
  node: ast.CallExpression,
  symbol: ConstSymbol,
  use: (body: Scope) => T | null,
): T | null {
  const { program } = scope;
  const axes = symbol.declaration.axes;
  if (axes === null) {
    program.diagnostics.report(problem.notCallable, node.callee.span, { name: symbol.name });
    return null;
  }
  const parameters = axes.map((axis) => ({ name: axis.name.text, required: true }));
  const given = matchArguments(scope, symbol.name, node, parameters);
  if (given === null) return null;
  const bindings = new Map<string, Binding>();
  let whole = true;
  for (const [index, axis] of axes.entries()) {
    const value = checkParameter(scope, given[index], axis);
    if (value === null) whole = false;
    else bindings.set(axis.name.text, { kind: "value", value });
  }
  if (!whole) return null;
  if (++program.memo.expansions > mostExpansions) {
    program.diagnostics.report(problem.tooManyExpansions, node.span, { name: symbol.name });
    return null;
  }
  // The body sees its parameters, but nothing of the row; its draws are the caller's.
  return openConstant(program, symbol, () =>
    use({
      ...constantScope(scope),
      bindings,
      depth: scope.depth,
      place: scope.place,
      draws: scope.draws,
      nesting: scope.nesting,
    }),
  );
}

function checkParameter(scope: Scope, node: ast.Expression | undefined, axis: ast.Axis): Expr | null {
  const type = resolveType(scope.program, axis.type);
  const value = node === undefined ? null : checkExpression(scope, node, type === null ? null : assigned(type));
  if (type === null || value === null) return null;
  if (value.nullable && !axis.type.nullable) {
    scope.program.diagnostics.report(problem.mayBeNull, value.span, {});
    return null;
  }
  if (sizeOf(value, new Map()) > largestArgument) {
    scope.program.diagnostics.report(problem.tooManyExpansions, value.span, { name: axis.name.text });
    return null;
  }
  return convertTo(scope.program, value, type);
}

/** How many parts an expression has, those that stand in it several times counted as often. */
function sizeOf(e: Expr, known: Map<Expr, number>): number {
  const before = known.get(e);
  if (before !== undefined) return before;
  let size = 1;
  for (const operand of operands(e)) size += sizeOf(operand, known);
  known.set(e, size);
  return size;
}
