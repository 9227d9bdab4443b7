/**
 * Moments have whole seconds: what is computed with a fraction is cut where the field gets its value, so that others read what
 * the column holds.
 */
import type { Expr } from "../../model/expression.ts";
import type { FieldModel } from "../../model/model.ts";
import { operands } from "../../model/walk.ts";
import { asCode, code, type Value } from "./value.ts";

/** The value of a field as its column holds it. */
export function inWholeSeconds(value: Value, field: FieldModel, rule: Expr): Value {
  return field.type.kind === "timestamp" && !isWhole(rule) ? code(`Math.floor(${asCode(value)})`) : value;
}

/** True where moments and durations have no fractions of seconds. */
function isWhole(e: Expr): boolean {
  switch (e.op) {
    case "literal":
      return e.value === null || Number.isInteger(e.value);
    case "field":
      return e.type.kind !== "duration" && e.type.kind !== "float";
    case "context":
    case "life":
      return e.type.kind !== "float";
    case "convert":
      return ["int", "bigint", "date"].includes(e.arg.type.kind) || isWhole(e.arg);
    case "draw":
      if (e.distribution.name === "choice") return e.distribution.choices.every((choice) => isWhole(choice.value));
      if (e.distribution.name === "element") return e.distribution.elements.every(isWhole);
      return e.type.kind === "timestamp" || e.type.kind === "date";
    case "negate":
    case "add":
    case "sub":
    case "coalesce":
      return operands(e).every(isWhole);
    case "addMonths":
      return isWhole(e.arg);
    case "cond":
      return isWhole(e.then) && isWhole(e.otherwise);
    case "match":
      return e.arms.every((arm) => isWhole(arm.value)) && (e.otherwise === null || isWhole(e.otherwise));
    case "call":
      return e.fn === "min" || e.fn === "max" ? e.args.every(isWhole) : e.fn.startsWith("trunc");
    case "aggregate":
      return e.value !== null && isWhole(e.value);
    default:
      return false;
  }
}
