/** Where the values of an expression come from: draws and fields, as far down as they can be followed. */
import type { Expr } from "../model/expression.ts";
import type { EntityModel } from "../model/model.ts";
import { operands, walk } from "../model/walk.ts";
import { numberOf } from "./construct.ts";
import { rowKey } from "./facts.ts";

/** How far fields are followed; beyond, a field counts as its own origin. */
const furthest = 6;

/** Names of the draws and fields that an expression depends on. */
function originsOf(entities: readonly EntityModel[], e: Expr, depth = 0): ReadonlySet<string> {
  const origins = new Set<string>();
  walk(e, (x) => {
    if (x.op === "draw") origins.add(x.use);
    if (x.op !== "field") return;
    origins.add(`${rowKey(x.of)}.${x.field}`);
    const value = entities[x.of.entity]?.fields[x.field]?.value;
    if (x.of.row === "self" && value?.by === "rule" && depth < furthest)
      for (const origin of originsOf(entities, value.rule, depth + 1)) origins.add(origin);
  });
  return origins;
}

/**
 * True where the bounds of an expression are really reached: its parts vary independently of each other. `a - b`, where b is
 * computed from a, stays well within them.
 */
export function isIndependent(entities: readonly EntityModel[], e: Expr, depth = 0): boolean {
  switch (e.op) {
    case "add":
    case "sub":
    case "mul":
    case "div": {
      if (!isIndependent(entities, e.left, depth) || !isIndependent(entities, e.right, depth)) return false;
      if (numberOf(e.left) !== null || numberOf(e.right) !== null) return true;
      const left = originsOf(entities, e.left);
      return [...originsOf(entities, e.right)].every((origin) => !left.has(origin));
    }
    case "field": {
      const value = entities[e.of.entity]?.fields[e.field]?.value;
      if (e.of.row !== "self" || value?.by !== "rule") return true;
      return depth < furthest && isIndependent(entities, value.rule, depth + 1);
    }
    case "cond":
      // Which branch is taken may depend on what it computes.
      return operands(e)
        .slice(1)
        .every((x) => numberOf(x) !== null || x.op === "draw");
    case "match":
      return (
        e.arms.every((arm) => numberOf(arm.value) !== null || arm.value.op === "draw") &&
        (e.otherwise === null || numberOf(e.otherwise) !== null || e.otherwise.op === "draw")
      );
    case "convert":
    case "negate":
    case "round":
    case "ending":
      return isIndependent(entities, e.arg, depth);
    case "draw":
    case "literal":
    case "table":
      return true;
    default:
      return false;
  }
}
