/** The arguments of a call, by position and by name, matched with the parameters of what is called. */
import * as names from "../../diagnostics/catalogue/names.ts";
import * as problem from "../../diagnostics/catalogue/types.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type * as ast from "../../syntax/ast.ts";
import type { Scope } from "../scope.ts";

export interface Parameter {
  readonly name: string;
  readonly required: boolean;
}

/** One expression a parameter (undefined where an optional one is left out); null where something is wrong. */
export function matchArguments(
  scope: Scope,
  callee: string,
  node: ast.CallExpression,
  parameters: readonly Parameter[],
): readonly (ast.Expression | undefined)[] | null {
  const { diagnostics } = scope.program;
  const given: (ast.Expression | undefined)[] = parameters.map(() => undefined);
  let right = true;
  let position = 0;
  for (const argument of node.arguments) {
    if (argument.of !== null || argument.where !== null) {
      diagnostics.report(problem.notAnAggregate, argument.span, { name: callee });
      right = false;
      continue;
    }
    const index = argument.name === null ? position++ : parameters.findIndex((p) => p.name === argument.name?.text);
    if (argument.name !== null && index === -1) {
      const known = parameters.map((p) => p.name);
      const name = argument.name.text;
      diagnostics.report(names.unknownParameter, argument.name.span, { callee, name, nearest: nearest(name, known), known });
      right = false;
    } else if (index >= parameters.length || given[index] !== undefined) {
      diagnostics.report(problem.argumentCount, argument.span, { callee, wanted: describeParameters(parameters) });
      right = false;
    } else {
      given[index] = argument.value;
    }
  }
  if (right && parameters.some((p, i) => p.required && given[i] === undefined)) {
    diagnostics.report(problem.argumentCount, node.span, { callee, wanted: describeParameters(parameters) });
    right = false;
  }
  return right ? given : null;
}

function describeParameters(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return "nothing";
  return parameters.map((p) => (p.required ? p.name : `${p.name} (or without)`)).join(", ");
}
