/**
 * How exactly SQL computes again what the generator computed. Integers, decimals, texts and moments come out the same. Floats
 * may differ in their last digits, by the order of summing and by how a database reads literals; what is rounded from a float
 * may then fall on either side of a half, and what is decided by one cannot be compared at all.
 */
import type { Expr } from "../../model/expression.ts";
import { unitsPerOne, type Type } from "../../model/type.ts";
import { holds } from "../../model/walk.ts";

/** `near`: as a float; `half` a unit more or less is right where it was rounded, else 0. */
export type Comparison =
  { readonly how: "exact"; readonly computed: Expr } | { readonly how: "near"; readonly computed: Expr; readonly half: number };

/** Null where the value cannot be compared. */
export function comparisonOf(rule: Expr, type: Type): Comparison | null {
  if (type.kind === "json" || type.kind === "rate") return null;
  if (isFloat(type)) return isFragile(rule) ? null : { how: "near", computed: rule, half: 0 };
  const unrounded = type.kind === "int" || type.kind === "bigint" || type.kind === "decimal" ? beforeRounding(rule) : null;
  if (unrounded === null) return isFragile(rule) ? null : { how: "exact", computed: rule };
  const half = 0.5 / unitsPerOne(type);
  return isFragile(unrounded) ? null : { how: "near", computed: unrounded, half };
}

const isFloat = (type: Type): boolean => type.kind === "float" || type.kind === "duration" || type.kind === "rate";
const float: Type = { kind: "float" };

/** The float of which a number is made by rounding; null where it is none. */
function beforeRounding(e: Expr): Expr | null {
  switch (e.op) {
    case "convert":
      return isFloat(e.arg.type) ? e.arg : null;
    case "cond": {
      const branches = eachBeforeRounding([e.then, e.otherwise]);
      return branches === null ? null : { ...e, type: float, then: branches[0]!, otherwise: branches[1]! };
    }
    case "coalesce": {
      const sides = eachBeforeRounding([e.left, e.right]);
      return sides === null ? null : { ...e, type: float, left: sides[0]!, right: sides[1]! };
    }
    case "match": {
      const values = eachBeforeRounding([...e.arms.map((arm) => arm.value), ...(e.otherwise === null ? [] : [e.otherwise])]);
      if (values === null) return null;
      const arms = e.arms.map((arm, i) => ({ ...arm, value: values[i]! }));
      return { ...e, type: float, arms, otherwise: e.otherwise === null ? null : values.at(-1)! };
    }
    default:
      return null;
  }
}

/** All of them as floats, where one of them is rounded. */
function eachBeforeRounding(branches: readonly Expr[]): readonly Expr[] | null {
  const before = branches.map(beforeRounding);
  if (before.every((e) => e === null)) return null;
  return branches.map((e, i) => before[i] ?? asFloat(e));
}

const asFloat = (e: Expr): Expr =>
  e.op === "literal" && e.value === null
    ? { ...e, type: float }
    : { op: "convert", arg: e, type: float, nullable: e.nullable, span: e.span };

/** True where something is decided, counted out or cut by a float that may differ. */
const isFragile = (e: Expr): boolean => holds(e, decides);

function decides(e: Expr): boolean {
  switch (e.op) {
    case "eq":
    case "ne":
    case "lt":
    case "le":
    case "gt":
    case "ge":
      return isImprecise(e.left) || isImprecise(e.right);
    case "in":
      return [e.arg, ...(e.list ?? []), ...(e.range === null ? [] : [e.range.low, e.range.high])].some(isImprecise);
    case "match":
      return e.subject !== null && isImprecise(e.subject);
    case "table":
      return e.args.some(isImprecise);
    case "convert":
      return !isFloat(e.type) && isImprecise(e.arg);
    case "call":
      return ["ceil", "floor", "round", "sign"].includes(e.fn) && e.args.some(isImprecise);
    case "add":
    case "sub":
      // Moments have no fractions: which second one falls in is decided here.
      return isMoment(e.type) && e.right.type.kind === "duration" && !isWhole(e.right);
    default:
      return false;
  }
}

const isMoment = (type: Type): boolean => type.kind === "timestamp" || type.kind === "date";

/** True for durations of whole seconds. */
function isWhole(e: Expr): boolean {
  if (e.op === "literal") return Number.isInteger(e.value);
  if (e.op === "convert") return e.arg.type.kind === "int";
  if (e.op === "negate") return isWhole(e.arg);
  return e.op === "sub" && e.left.type.kind === "timestamp" && e.right.type.kind === "timestamp";
}

/** True for floats that are more than a stored one, or a number that a float holds. */
function isImprecise(e: Expr): boolean {
  if (!isFloat(e.type)) return false;
  switch (e.op) {
    case "literal":
    case "field":
    case "subject":
      return false;
    case "convert":
    case "negate":
      return isImprecise(e.arg);
    case "sub":
      return !isWhole(e);
    case "call":
      return !["years", "days", "hours", "minutes", "abs", "min", "max"].includes(e.fn) || e.args.some(isImprecise);
    case "cond":
      return isImprecise(e.then) || isImprecise(e.otherwise);
    case "coalesce":
      return isImprecise(e.left) || isImprecise(e.right);
    case "match":
      return e.arms.some((arm) => isImprecise(arm.value)) || (e.otherwise !== null && isImprecise(e.otherwise));
    case "table":
      return false;
    case "aggregate":
      return (e.fn !== "min" && e.fn !== "max") || e.value === null || isImprecise(e.value);
    default:
      return true;
  }
}
