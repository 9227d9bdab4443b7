/** and, or, not. */
import type * as ast from "../../syntax/ast.ts";
import { logic, not } from "../construct.ts";
import { condition } from "../conversion.ts";
import { factsOf, withFacts } from "../facts.ts";
import { assigned, type Result, type Scope } from "../scope.ts";
import { boolType } from "../types.ts";
import { checkExpression } from "./check.ts";

/** A condition: a bool that is never null. */
export function checkCondition(scope: Scope, node: ast.Expression): Result {
  const checked = checkExpression(scope, node, assigned(boolType));
  return checked === null ? null : condition(scope.program, checked);
}

/** The right side may rely on what the left side proves. */
export function checkLogic(scope: Scope, node: ast.BinaryExpression): Result {
  const op = node.operator === "and" ? "and" : "or";
  const left = checkCondition(scope, node.left);
  const right = checkCondition(left === null ? scope : withFacts(scope, factsOf(scope.program, left, op === "and")), node.right);
  return left === null || right === null ? null : logic(op, left, right, node.span);
}

export function checkNot(scope: Scope, node: ast.UnaryExpression): Result {
  const arg = checkCondition(scope, node.operand);
  return arg === null ? null : not(arg, node.span);
}
