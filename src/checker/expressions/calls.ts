/** Calls: draws, functions, aggregates, tables, constants with parameters, faker. */
import * as names from "../../diagnostics/catalogue/names.ts";
import * as problem from "../../diagnostics/catalogue/types.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type * as ast from "../../syntax/ast.ts";
import type { Expected, Result, Scope } from "../scope.ts";
import { checkAggregate, isAggregate } from "./aggregates.ts";
import { checkExpression } from "./check.ts";
import { checkConstantCall } from "./constant-calls.ts";
import { checkDrift, driftNames } from "./drift.ts";
import { checkDistribution, distributionNames } from "./distributions.ts";
import { checkFaker, fakerMethod } from "./faker.ts";
import { checkFunction, functionNames } from "./functions.ts";
import { resolveCallee } from "./names.ts";
import { checkTableCall } from "./table-calls.ts";

/** What is called otherwise here, or no call, by its name in databases and other languages. */
const saidElsewhere: ReadonlyMap<string, string> = new Map([
  ...["random", "rand", "randint", "rnd"].map((name) => [name, "uniform(1..6)"] as const),
  ...["if", "iif", "iff"].map((name) => [name, "condition ? a : b"] as const),
  ...["today", "getdate", "current_date", "sysdate"].map((name) => [name, "now"] as const),
  ...["coalesce", "ifnull", "nvl"].map((name) => [name, "a ?? b"] as const),
  ...["choice", "choose", "sample", "oneof"].map((name) => [name, "pick"] as const),
  ["case", "match"],
  ["gauss", "normal"],
  ["len", "length"],
]);
const aggregateNames = ["count", "sum", "avg", "min", "max", "any", "all", "share", "first", "last"];

export function checkCall(scope: Scope, node: ast.CallExpression, expected: Expected | null): Result {
  const { schema, diagnostics } = scope.program;
  const method = fakerMethod(node.callee);
  if (method !== null) return checkFaker(scope, node, method);
  if (node.callee.kind !== "name") {
    diagnostics.report(problem.notCallable, node.callee.span, { name: scope.program.context.sourceText(node.callee.span) });
    return null;
  }
  const name = node.callee.name;
  const found = resolveCallee(scope, name);
  if (found?.kind === "table") return checkTableCall(scope, node, found.symbol);
  if (found?.kind === "constant")
    return checkConstantCall(scope, node, found.symbol, (body) =>
      checkExpression(body, found.symbol.declaration.value, expected),
    );
  if (aggregateNames.includes(name) && isAggregate(scope, node)) return checkAggregate(scope, node, name);
  if (distributionNames.includes(name)) return checkDistribution(scope, node, name, expected);
  if (functionNames.includes(name)) return checkFunction(scope, node, name, expected);
  if (driftNames.includes(name)) return checkDrift(scope, node, name);
  if (aggregateNames.includes(name)) return checkAggregate(scope, node, name);
  if (name === "") return null;
  if (found !== null) {
    diagnostics.report(problem.notCallable, node.callee.span, { name });
    return null;
  }
  const known = [
    ...distributionNames,
    ...functionNames,
    ...aggregateNames,
    ...driftNames,
    ...schema.tables.keys(),
    ...schema.constants.keys(),
  ];
  diagnostics.report(names.unknownFunction, node.callee.span, {
    name,
    nearest: saidElsewhere.get(name.toLowerCase()) ?? nearest(name, known),
  });
  return null;
}
