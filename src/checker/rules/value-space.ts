/** How many different values a rule can give, where its draws run over finitely many that are all equally within reach. */
import type { Distribution, Expr } from "../../model/expression.ts";
import { numberOf } from "../construct.ts";
import type { Draft } from "./draft.ts";

export interface Space {
  readonly size: number;
  /** False where the values come from a library's lists, whose products may hold a value twice. */
  readonly simple: boolean;
}

/** Null where the space is not finite, or not known. */
export function spaceOf(draft: Draft, e: Expr): Space | null {
  switch (e.op) {
    case "draw":
      return e.within === null && e.shared === null ? drawn(draft, e.distribution) : null;
    case "convert": {
      // A rounding may make two values one.
      const keeps = e.arg.type.kind !== "float" && !(e.type.kind === "int" && e.arg.type.kind === "decimal");
      return keeps ? spaceOf(draft, e.arg) : null;
    }
    case "negate":
      return spaceOf(draft, e.arg);
    case "add":
    case "sub":
    case "mul":
      if (numberOf(e.right) !== null && numberOf(e.right) !== 0) return spaceOf(draft, e.left);
      return numberOf(e.left) !== null && numberOf(e.left) !== 0 ? spaceOf(draft, e.right) : null;
    case "call":
      return ["lower", "upper", "title"].includes(e.fn) && e.args[0] !== undefined ? spaceOf(draft, e.args[0]) : null;
    case "text":
      return template(draft, e.parts);
    case "cond":
      // `missing` puts null in place of some values, and takes none.
      return e.then.op === "literal" && e.then.value === null ? spaceOf(draft, e.otherwise) : null;
    default:
      return null;
  }
}

function drawn(draft: Draft, d: Distribution): Space | null {
  switch (d.name) {
    case "uniformGrid": {
      const [low, high, step] = [literalValue(d.low), literalValue(d.high), literalValue(d.step)];
      return low === null || high === null || step === null ? null : { size: Math.floor((high - low) / step) + 1, simple: true };
    }
    case "pattern": {
      let size = 1;
      for (const c of d.pattern) size *= c === "#" ? 10 : c === "?" ? 26 : 1;
      return { size, simple: true };
    }
    case "element": {
      const values = d.elements.map((x) => (x.op === "literal" ? x.value : null));
      return values.includes(null) ? null : { size: new Set(values).size, simple: new Set(values).size === values.length };
    }
    case "label":
      return { size: d.weights.length, simple: true };
    case "faker": {
      const size = draft.program.context.faker.distinctValues(d.method, d.arguments);
      return size === null ? null : { size, simple: false };
    }
    default:
      return null;
  }
}

function literalValue(e: Expr): number | null {
  return e.op === "literal" && typeof e.value === "number" ? e.value : null;
}

/** The product of the parts' spaces, if no two parts that may be of any length touch. */
function template(
  draft: Draft,
  parts: readonly (string | { readonly value: Expr; readonly pad: number | null })[],
): Space | null {
  let size = 1;
  let simple = true;
  let drawnParts = 0;
  let touches = false;
  for (const part of parts) {
    if (typeof part === "string") {
      if (part !== "") touches = false;
      continue;
    }
    if (part.value.op === "literal") continue;
    const space = spaceOf(draft, part.value);
    if (space === null || (touches && !hasFixedLength(part.value))) return null;
    touches = !hasFixedLength(part.value);
    size *= space.size;
    simple &&= space.simple;
    drawnParts++;
  }
  return drawnParts === 0 ? null : { size, simple };
}

function hasFixedLength(e: Expr): boolean {
  return e.op === "draw" && e.distribution.name === "pattern";
}
