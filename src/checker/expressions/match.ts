/** `match x { … }` and `match { … }`. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import type { Expr } from "../../model/expression.ts";
import type * as ast from "../../syntax/ast.ts";
import { logic, type CompareOperator } from "../construct.ts";
import { factsOf, notNull, withFacts } from "../facts.ts";
import { hinted, type Expected, type Result, type Scope } from "../scope.ts";
import { checkExpression } from "./check.ts";
import { relate, within } from "./comparison.ts";
import { unify } from "./conditional.ts";
import { checkCondition } from "./logic.ts";
import { checkRange, isRange } from "./ranges.ts";

type Arm = ast.MatchExpression["arms"][number];

export function checkMatch(scope: Scope, node: ast.MatchExpression, expected: Expected | null): Result {
  return matchArms(scope, node, expected, (armScope, value) => checkExpression(armScope, value, expected));
}

/** `checkValue` gives the value of an arm: `match` also stands for ranges, whose ends are matched one by one. */
export function matchArms(
  scope: Scope,
  node: ast.MatchExpression,
  expected: Expected | null,
  checkValue: (scope: Scope, value: ast.Expression) => Result,
): Result {
  const subject = node.subject === null ? null : checkExpression(scope, node.subject, null);
  if (node.subject !== null && subject === null) {
    for (const arm of node.arms) checkValue(scope, arm.value);
    return null;
  }
  let armScope = scope;
  const tests: Result[] = [];
  const values: Result[] = [];
  let otherwise: number | null = null;
  for (const [index, arm] of node.arms.entries()) {
    if (arm.case.form === "else") {
      otherwise = index;
      values.push(checkValue(armScope, arm.value));
      if (index < node.arms.length - 1) scope.program.diagnostics.report(problem.elseLast, arm.case.span, {});
      break;
    }
    const test = subject === null ? checkCases(armScope, arm) : testSubject(armScope, arm.case, subject);
    tests.push(test);
    const facts =
      test === null
        ? []
        : factsOf(scope.program, test, true).flatMap((key) => (key === "subject" ? notNull(subject ?? test) : [key]));
    values.push(checkValue(withFacts(armScope, facts), arm.value));
    if (test !== null) {
      const others = factsOf(scope.program, test, false).flatMap((key) => (key === "subject" ? notNull(subject ?? test) : [key]));
      armScope = withFacts(armScope, others);
    }
  }
  const branches = unify(scope, values, expected);
  if (branches === null || tests.some((t) => t === null)) return null;
  if (otherwise === null && !isExhaustive(scope, node, subject)) return null;
  const arms = tests.map((test, i) => ({ test: test as Expr, value: branches.values[i] as Expr }));
  return {
    op: "match",
    type: branches.type,
    nullable: branches.values.some((v) => v.nullable),
    span: node.span,
    subject,
    arms,
    otherwise: otherwise === null ? null : (branches.values[otherwise] as Expr),
  };
}

/** The tests of `match` without a subject are conditions. */
function checkCases(scope: Scope, arm: Arm): Result {
  if (arm.case.form === "else") return null;
  let test: Expr | null = null;
  for (const value of arm.case.values) {
    const next = checkCondition(scope, value);
    if (next === null) return null;
    test = test === null ? next : logic("or", test, next, arm.case.span);
  }
  return test;
}

const relations: Readonly<Record<ast.RelationOperator, CompareOperator>> = {
  "==": "eq",
  "!=": "ne",
  "<": "lt",
  "<=": "le",
  ">": "gt",
  ">=": "ge",
};

function testSubject(scope: Scope, form: ast.Case & { form: "values" }, subject: Expr): Result {
  let test: Expr | null = null;
  for (const value of form.values) {
    const it: Expr = { op: "subject", type: subject.type, nullable: subject.nullable, span: value.span };
    let next: Result;
    if (isRange(scope, value)) {
      const range = checkRange(scope, value, hinted(subject.type));
      next = range === null ? null : within(scope, it, range.low, range.high, value.span);
    } else {
      const checked = checkExpression(scope, value, hinted(subject.type));
      next = checked === null ? null : relate(scope, relations[form.relation ?? "=="], it, checked, value.span);
    }
    if (next === null) return null;
    test = test === null ? next : logic("or", test, next, form.span);
  }
  return test;
}

/** Without `else` every label, true and false, and null where there is one, need an arm. */
function isExhaustive(scope: Scope, node: ast.MatchExpression, subject: Expr | null): boolean {
  const { schema, diagnostics } = scope.program;
  const written = new Set<string>();
  for (const arm of node.arms)
    if (arm.case.form === "values" && (arm.case.relation === null || arm.case.relation === "=="))
      for (const value of arm.case.values) {
        if (value.kind === "name") written.add(value.name);
        else if (value.kind === "constant") written.add(String(value.value));
        else if (value.kind === "string") written.add(value.parts.map((p) => (p.form === "literal" ? p.text : "")).join(""));
      }
  let wanted: readonly string[] | null = null;
  if (subject?.type.kind === "enum") wanted = schema.enums[subject.type.enum]?.labels.map((l) => l.name) ?? [];
  else if (subject?.type.kind === "bool") wanted = ["true", "false"];
  const all = wanted === null ? null : [...wanted, ...(subject?.nullable === true ? ["null"] : [])];
  const missing = all?.filter((name) => !written.has(name)) ?? null;
  if (missing !== null && missing.length === 0) return true;
  diagnostics.report(problem.notExhaustive, node.span, { missing });
  return false;
}
