/** Texts whose least length is known when compiling must fit their type. */
import * as problem from "../../diagnostics/catalogue/values.ts";
import type { Expr } from "../../model/expression.ts";
import { leastLength } from "../text-lengths.ts";
import { eachField, type Draft } from "./draft.ts";

export function judgeTexts(draft: Draft): void {
  eachField(draft, (_entity, field) => {
    if (field.value.by !== "rule" || (field.type.kind !== "text" && field.type.kind !== "char")) return;
    const { length } = field.type;
    if (length === null) return;
    for (const branch of branches(field.value.rule)) {
      const least = leastLength(draft.program.schema, branch);
      if (least > length) draft.program.diagnostics.report(problem.textTooLong, branch.span, { least, length });
    }
  });
}

/** The expressions that give the value, one by one. */
function branches(e: Expr): readonly Expr[] {
  switch (e.op) {
    case "convert":
      return e.arg.type.kind === "text" || e.arg.type.kind === "char" || e.arg.type.kind === "enum" ? branches(e.arg) : [e];
    case "cond":
      return [...branches(e.then), ...branches(e.otherwise)];
    case "coalesce":
      return [...branches(e.left), ...branches(e.right)];
    case "match":
      return [...e.arms.map((arm) => arm.value), ...(e.otherwise === null ? [] : [e.otherwise])].flatMap(branches);
    case "draw":
      if (e.distribution.name === "choice") return e.distribution.choices.flatMap((c) => branches(c.value));
      return e.distribution.name === "element" ? e.distribution.elements.flatMap(branches) : [e];
    default:
      return [e];
  }
}
