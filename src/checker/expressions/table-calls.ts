/** A table as a function of its axes. */
import type { TableSymbol } from "../../binder/symbols.ts";
import * as problem from "../../diagnostics/catalogue/types.ts";
import type { Expr, TableExpr } from "../../model/expression.ts";
import type { TableModel } from "../../model/model.ts";
import type * as ast from "../../syntax/ast.ts";
import { compare, conditional, convert, literal } from "../construct.ts";
import { convertTo } from "../conversion.ts";
import { assigned, type Result, type Scope } from "../scope.ts";
import { tableModel } from "../tables.ts";
import { floatType, intType, isNumeric, isWhole } from "../types.ts";
import { matchArguments } from "./arguments.ts";
import { checkExpression } from "./check.ts";
import { resolveCallee } from "./names.ts";
import type { Range } from "./ranges.ts";

interface TableCall {
  readonly model: TableModel;
  readonly index: number;
  readonly args: readonly Expr[];
}

function checkAxes(scope: Scope, node: ast.CallExpression, symbol: TableSymbol): TableCall | null {
  const { program } = scope;
  const model = tableModel(program, symbol);
  const axes = symbol.declaration.axes;
  const given = matchArguments(
    scope,
    symbol.name,
    node,
    axes.map((axis) => ({ name: axis.name.text, required: true })),
  );
  if (model === null || given === null) {
    // What is wrong with the arguments themselves is worth saying even where the table is wrong.
    if (given !== null) for (const argument of given) if (argument !== undefined) checkExpression(scope, argument, null);
    return null;
  }
  const args = given.map((argument, i): Result => {
    const axis = model.axes[i];
    if (argument === undefined || axis === undefined) return null;
    const value = checkExpression(scope, argument, assigned(axis.type));
    if (value === null) return null;
    if (value.nullable && !axis.nullable) {
      program.diagnostics.report(problem.mayBeNull, value.span, {});
      return null;
    }
    // Between the whole numbers of an axis a table is read by interpolation, or by the next lower one.
    const isFraction = isWhole(axis.type) && isNumeric(value.type) && !isWhole(value.type);
    return convertTo(program, value, isFraction ? floatType : axis.type);
  });
  return args.every((a) => a !== null) ? { model, index: symbol.index, args } : null;
}

function cell(call: TableCall, node: ast.Node, part: TableExpr["part"]): Expr {
  const nullable = call.model.cells.includes(null);
  const type = part === "length" ? intType : call.model.type;
  return { op: "table", table: call.index, args: call.args, part, type, nullable, span: node.span };
}

export function checkTableCall(scope: Scope, node: ast.CallExpression, symbol: TableSymbol): Result {
  const call = checkAxes(scope, node, symbol);
  if (call === null) return null;
  if (call.model.form === "value") return cell(call, node, "value");
  scope.program.diagnostics.report(call.model.form === "range" ? problem.rangeAsValue : problem.listAsValue, node.span, {});
  return null;
}

/** The ends of a table's cell that is a range. */
export function checkTableRange(scope: Scope, node: ast.CallExpression): Range | null {
  const found = node.callee.kind === "name" ? resolveCallee(scope, node.callee.name) : null;
  const call = found?.kind === "table" ? checkAxes(scope, node, found.symbol) : null;
  if (call === null) {
    if (found?.kind !== "table" && checkExpression(scope, node, null) !== null)
      scope.program.diagnostics.report(problem.rangeWanted, node.span, {});
    return null;
  }
  if (call.model.form === "range") return { low: cell(call, node, "low"), high: cell(call, node, "high"), step: null };
  scope.program.diagnostics.report(problem.rangeWanted, node.span, {});
  return null;
}

export function isTableList(scope: Scope, node: ast.Expression): boolean {
  if (node.kind !== "call" || node.callee.kind !== "name") return false;
  const found = resolveCallee(scope, node.callee.name);
  return found?.kind === "table" && tableModel(scope.program, found.symbol)?.form === "list";
}

/** The elements of a table's cell that is a list, as many as the longest has; 0 where one is shorter. */
export function checkTableList(scope: Scope, node: ast.Expression): readonly Expr[] | null {
  const found = node.kind === "call" && node.callee.kind === "name" ? resolveCallee(scope, node.callee.name) : null;
  const call = found?.kind === "table" && node.kind === "call" ? checkAxes(scope, node, found.symbol) : null;
  if (call === null) return null;
  const lengths = call.model.cells.map((c) => (Array.isArray(c) ? c.length : 0));
  const longest = Math.max(...lengths);
  const shortest = Math.min(...lengths);
  return Array.from({ length: longest }, (_, i) => {
    const element = convert(cell(call, node, i), floatType);
    if (i < shortest) return element;
    const exists = compare("lt", literal(intType, i, node.span), cell(call, node, "length"), node.span);
    return conditional(exists, element, literal(floatType, 0, node.span), floatType, node.span);
  });
}
