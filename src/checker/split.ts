/** `split(order.total, by: weight)`: a whole rule that divides the owner's value among the rows under it. */
import type { FieldSymbol } from "../binder/symbols.ts";
import * as problem from "../diagnostics/catalogue/values.ts";
import type { Expr } from "../model/expression.ts";
import type * as ast from "../syntax/ast.ts";
import { convertTo, required, toFloat } from "./conversion.ts";
import { matchArguments } from "./expressions/arguments.ts";
import { checkExpression } from "./expressions/check.ts";
import type { FieldType } from "./program.ts";
import { assigned, type Result, type Scope } from "./scope.ts";

export function isSplit(node: ast.Expression): node is ast.CallExpression {
  return node.kind === "call" && node.callee.kind === "name" && node.callee.name === "split";
}

export function checkSplit(scope: Scope, field: FieldSymbol, node: ast.CallExpression, type: FieldType): Result {
  const { program } = scope;
  const given = matchArguments(scope, "split", node, [
    { name: "total", required: true },
    { name: "by", required: true },
  ]);
  const [totalNode, byNode] = given ?? [];
  if (totalNode === undefined || byNode === undefined) return null;
  const total = checkExpression(scope, totalNode, assigned(type.type));
  const by = checkExpression(scope, byNode, null);
  if (
    field.entity.owners.length === 0 ||
    (type.type.kind !== "decimal" && type.type.kind !== "int" && type.type.kind !== "bigint")
  ) {
    program.diagnostics.report(problem.splitPlace, node.span, {});
    return null;
  }
  if (total === null || by === null) return null;
  const converted = convertTo(program, total, type.type);
  const whole = converted === null ? null : required(program, converted);
  const weight = toFloat(program, by);
  if (whole === null || weight === null) return null;
  if (!isOwners(whole)) {
    program.diagnostics.report(problem.splitPlace, totalNode.span, {});
    return null;
  }
  return { op: "split", total: whole, weight, type: type.type, nullable: false, span: node.span };
}

/** True where every field that the value reads is an owner's: it is one value for all siblings. */
function isOwners(e: Expr): boolean {
  switch (e.op) {
    case "literal":
      return true;
    case "field":
      return e.of.row === "owner" || (e.of.row === "follow" && e.of.of.row === "owner");
    case "convert":
    case "negate":
      return isOwners(e.arg);
    case "add":
    case "sub":
    case "mul":
    case "div":
      return isOwners(e.left) && isOwners(e.right);
    default:
      return false;
  }
}
