/** `faker.module.method(…)`: checked against the installed library, with its arguments. */
import * as names from "../../diagnostics/catalogue/names.ts";
import * as problem from "../../diagnostics/catalogue/types.ts";
import type { Type } from "../../model/type.ts";
import type * as ast from "../../syntax/ast.ts";
import type { FakerResult } from "../context.ts";
import { numberOf } from "../construct.ts";
import { foldConstant } from "../constants.ts";
import type { Result, Scope } from "../scope.ts";
import { boolType, dateType, floatType, intType, textType, timestampType } from "../types.ts";
import { draw } from "./distributions.ts";

const typeOf: Readonly<Record<FakerResult, Type>> = {
  text: textType,
  int: intType,
  bigint: { kind: "bigint" },
  float: floatType,
  bool: boolType,
  date: dateType,
  timestamp: timestampType,
  uuid: { kind: "uuid" },
};

/** `person.firstName` of the callee `faker.person.firstName`; null where it is no path of faker's. */
export function fakerMethod(callee: ast.Expression): string | null {
  if (callee.kind !== "member") return null;
  if (callee.object.kind === "name") return callee.object.name === "faker" ? callee.name.text : null;
  const module = fakerMethod(callee.object);
  return module === null ? null : `${module}.${callee.name.text}`;
}

export function checkFaker(scope: Scope, node: ast.CallExpression, method: string): Result {
  const { context, diagnostics } = scope.program;
  const { faker } = context;
  if (!faker.has(method)) {
    const module = `${method.split(".")[0]}.`;
    const others = faker.methods.filter((name) => name.startsWith(module)).map((name) => name.slice(module.length));
    diagnostics.report(names.unknownFaker, node.callee.span, { method, nearest: faker.nearest(method), others });
    return null;
  }
  const given = argumentsOf(scope, node);
  if (given === null) return null;
  const wrong = faker.check(method, given);
  if (wrong !== null) {
    diagnostics.report(problem.fakerArguments, node.span, { method, wrong });
    return null;
  }
  return draw(scope, node, typeOf[faker.resultKind(method, given)], { name: "faker", method, arguments: given });
}

/** Literal arguments as JSON: those by position, then those by name as one object. */
function argumentsOf(scope: Scope, node: ast.CallExpression): readonly unknown[] | null {
  const byPosition: unknown[] = [];
  const byName: Record<string, unknown> = {};
  let right = true;
  for (const argument of node.arguments) {
    const value = jsonOf(scope, argument.value);
    if (value === undefined) right = false;
    else if (argument.name === null) byPosition.push(value);
    else byName[argument.name.text] = value;
  }
  if (!right) return null;
  return Object.keys(byName).length > 0 ? [...byPosition, byName] : byPosition;
}

function jsonOf(scope: Scope, node: ast.Expression): unknown {
  if (node.kind === "list") {
    const elements = node.elements.map((element) => jsonOf(scope, element));
    return elements.includes(undefined) ? undefined : elements;
  }
  const folded = foldConstant(scope.program, node, null);
  if (folded === null) return undefined;
  return numberOf(folded) ?? folded.value;
}
