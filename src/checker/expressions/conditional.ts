/** `test ? a : b` and `a ?? b`; and how the values of several branches become one type. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import type { Expr } from "../../model/expression.ts";
import type { Type } from "../../model/type.ts";
import type * as ast from "../../syntax/ast.ts";
import { coalesce, conditional, isNull } from "../construct.ts";
import { convertTo } from "../conversion.ts";
import { factsOf, whenNull, withFacts } from "../facts.ts";
import type { Expected, Result, Scope } from "../scope.ts";
import { commonType, describeType } from "../types.ts";
import { checkExpression } from "./check.ts";
import { checkCondition } from "./logic.ts";

export function checkConditional(scope: Scope, node: ast.ConditionalExpression, expected: Expected | null): Result {
  const test = checkCondition(scope, node.condition);
  const facts = (truth: boolean): Scope => (test === null ? scope : withFacts(scope, factsOf(scope.program, test, truth)));
  const branches = unify(
    scope,
    [checkExpression(facts(true), node.then, expected), checkExpression(facts(false), node.otherwise, expected)],
    expected,
  );
  if (test === null || branches === null) return null;
  const [then, otherwise] = branches.values as [Expr, Expr];
  return conditional(test, then, otherwise, branches.type, node.span);
}

export function checkCoalesce(scope: Scope, node: ast.BinaryExpression, expected: Expected | null): Result {
  const first = checkExpression(scope, node.left, expected);
  const otherwise = first === null ? scope : withFacts(scope, whenNull(scope.program, first));
  const branches = unify(scope, [first, checkExpression(otherwise, node.right, expected)], expected);
  if (branches === null) return null;
  const [left, right] = branches.values as [Expr, Expr];
  return coalesce(left, right, branches.type, node.span);
}

/** Converts the values of branches to one type: the one that is assigned to, else the one that holds them all. */
export function unify(
  scope: Scope,
  results: readonly Result[],
  expected: Expected | null,
): { readonly type: Type; readonly values: readonly Expr[] } | null {
  const branches = results.filter((r) => r !== null);
  if (branches.length < results.length) return null;
  const type = expected?.assign === true ? expected.type : commonOf(scope, branches, expected);
  if (type === null) return null;
  const values = branches.map((b) => convertTo(scope.program, b, type));
  return values.every((v) => v !== null) ? { type, values } : null;
}

function commonOf(scope: Scope, branches: readonly Expr[], expected: Expected | null): Type | null {
  let common: Expr | null = null;
  let type: Type | null = null;
  for (const branch of branches) {
    if (isNull(branch)) continue;
    if (type === null || common === null) {
      type = branch.type;
      common = branch;
      continue;
    }
    const next = commonType(type, branch.type);
    if (next === null) {
      const { schema, diagnostics } = scope.program;
      diagnostics.report(
        problem.branchesDisagree,
        branch.span,
        { first: describeType(type, schema), other: describeType(branch.type, schema) },
        { labels: [{ span: common.span, text: describeType(type, schema) }] },
      );
      return null;
    }
    type = next;
  }
  return type ?? expected?.type ?? branches[0]?.type ?? null;
}
