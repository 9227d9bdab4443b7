/** `pick { A 60%, B rest }`, `pick(list)`, `pick(Enum)`, `pick(list, k)`. */
import * as problem from "../../diagnostics/catalogue/types.ts";
import * as shares from "../../diagnostics/catalogue/values.ts";
import type { Expr } from "../../model/expression.ts";
import type * as ast from "../../syntax/ast.ts";
import { numberOf } from "../construct.ts";
import { toInt, toText } from "../conversion.ts";
import { weightsOf } from "../enums.ts";
import { assigned, type Expected, type Result, type Scope } from "../scope.ts";
import { checkShares } from "../shares.ts";
import { intType, isText, textType } from "../types.ts";
import { checkExpression } from "./check.ts";
import { unify } from "./conditional.ts";
import { draw } from "./distributions.ts";
import { checkValues } from "./lists.ts";
import { isKnownName } from "./names.ts";

export function checkPick(scope: Scope, node: ast.PickExpression, expected: Expected | null): Result {
  if (node.choices !== null) return pickByShare(scope, node, node.choices, expected);
  const [list, size] = node.arguments;
  if (list === undefined) return null;
  if (list.kind === "name" && !isKnownName(scope, list.name)) {
    const symbol = scope.program.schema.enumsByName.get(list.name);
    if (symbol !== undefined && size === undefined)
      return draw(
        scope,
        node,
        { kind: "enum", enum: symbol.index },
        { name: "label", weights: weightsOf(scope.program, symbol) },
      );
  }
  return pickFromList(scope, node, list, size, "", expected);
}

function pickByShare(
  scope: Scope,
  node: ast.PickExpression,
  choices: NonNullable<ast.PickExpression["choices"]>,
  expected: Expected | null,
): Result {
  // The pick's own address comes before those of what it chooses among.
  const picked = draw(scope, node, intType, { name: "choice", choices: [] });
  // Texts without quotes are one mistake, not as many as there are choices.
  const isBare = ({ value }: (typeof choices)[number]): boolean =>
    value.kind === "name" && expected !== null && isText(expected.type) && !isKnownName(scope, value.name);
  const firstBare = choices.find(isBare);
  const results = choices.map((choice) =>
    choice !== firstBare && isBare(choice) ? null : checkExpression(scope, choice.value, expected),
  );
  const weights = checkShares(
    scope,
    choices.map((c) => c.share),
    node.span,
  );
  const branches = unify(scope, results, expected);
  if (picked?.op !== "draw" || branches === null || weights === null) return null;
  const drawn = branches.values.map((value, i) => ({ weight: weights[i] as Expr, value }));
  const nullable = branches.values.some((v) => v.nullable);
  return { ...picked, type: branches.type, nullable, distribution: { name: "choice", choices: drawn } };
}

/** One element of a list, all equally likely; with a size that many different ones as text. `separator` stands between them. */
export function pickFromList(
  scope: Scope,
  node: ast.PickExpression,
  list: ast.Expression,
  size: ast.Expression | undefined,
  separator: string,
  expected: Expected | null,
): Result {
  const picked = draw(scope, node, intType, { name: "element", elements: [] });
  const values = checkValues(scope, list, size === undefined ? expected : null);
  const count = size === undefined ? null : checkExpression(scope, size, assigned(intType));
  if (picked?.op !== "draw" || values === null || (size !== undefined && count === null)) return null;
  if (count === null) {
    const branches = unify(scope, values, expected);
    if (branches === null) return null;
    const nullable = branches.values.some((v) => v.nullable);
    return { ...picked, type: branches.type, nullable, distribution: { name: "element", elements: branches.values } };
  }
  const texts = values.map((v) => toText(scope.program, v));
  const k = toInt(scope.program, count);
  if (k === null || texts.some((t) => t === null)) return null;
  const known = numberOf(k);
  if (known !== null && known > texts.length) {
    scope.program.diagnostics.report(shares.subsetTooLarge, k.span, { wanted: known, available: texts.length });
    return null;
  }
  if (!texts.every((t) => t !== null && isText(t.type))) {
    scope.program.diagnostics.report(problem.listWanted, list.span, {});
    return null;
  }
  const distribution = {
    name: "subset" as const,
    elements: texts as Expr[],
    size: k,
    separator: separator === "" ? ", " : separator,
  };
  return { ...picked, type: textType, distribution };
}
