/** The type of an expression: one way in, a file for each kind of thing that it can be. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import type * as ast from "../../syntax/ast.ts";
import type { Expected, Result, Scope } from "../scope.ts";
import { checkCall } from "./calls.ts";
import { checkConditional, checkCoalesce } from "./conditional.ts";
import { checkComparison, checkMembership } from "./comparison.ts";
import { checkDate, checkDuration, checkNumber, checkPlain } from "./literals.ts";
import { checkArithmetic, checkSign } from "./arithmetic.ts";
import { checkLogic, checkNot } from "./logic.ts";
import { checkMatch } from "./match.ts";
import { checkMember, checkName } from "./names.ts";
import { checkPick } from "./pick.ts";
import { checkRate } from "./rates.ts";
import { checkText } from "./text.ts";

/** Deeper expressions are refused: they are no schema that anyone wrote by hand, and would exhaust the stack. */
const maximumNesting = 200;

/** Checks `node` in `scope`. `expected` tells what the place wants (see `Expected`); the result may still be of another type. */
export function checkExpression(scope: Scope, node: ast.Expression, expected: Expected | null): Result {
  if (scope.nesting > maximumNesting) {
    scope.program.diagnostics.report(problem.tooDeep, node.span, { limit: maximumNesting });
    return null;
  }
  const inner: Scope = { ...scope, nesting: scope.nesting + 1 };
  switch (node.kind) {
    case "number":
    case "percent":
      return checkNumber(node);
    case "duration":
      return checkDuration(node);
    case "date":
      return checkDate(inner, node);
    case "constant":
      return checkPlain(node, expected);
    case "string":
      return checkText(inner, node, expected);
    case "name":
      return checkName(inner, node, expected);
    case "member":
      return checkMember(inner, node);
    case "call":
      return checkCall(inner, node, expected);
    case "pick":
      return checkPick(inner, node, expected);
    case "match":
      return checkMatch(inner, node, expected);
    case "conditional":
      return checkConditional(inner, node, expected);
    case "unary":
      return node.operator === "not" ? checkNot(inner, node) : checkSign(inner, node, expected);
    case "rate":
      return checkRate(inner, node);
    case "binary":
      return checkBinary(inner, node, expected);
    case "range":
    case "for":
      scope.program.diagnostics.report(problem.rangeAsValue, node.span, {});
      return null;
    case "list":
      scope.program.diagnostics.report(problem.listAsValue, node.span, {});
      return null;
    case "error":
      return null;
  }
}

function checkBinary(scope: Scope, node: ast.BinaryExpression, expected: Expected | null): Result {
  switch (node.operator) {
    case "??":
      return checkCoalesce(scope, node, expected);
    case "and":
    case "or":
      return checkLogic(scope, node);
    case "in":
      return checkMembership(scope, node);
    case "about":
      scope.program.diagnostics.report(problem.aboutOutsideCheck, node.operatorSpan, {});
      return null;
    case "==":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return checkComparison(scope, node);
    case "+":
    case "-":
    case "*":
    case "/":
    case "mod":
      return checkArithmetic(scope, node);
  }
}
