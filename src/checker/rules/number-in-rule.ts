/** Whether the row's number can be read back from a value: then no two rows have the same one. */
import type { Expr } from "../../model/expression.ts";
import { holds } from "../../model/walk.ts";
import { unitsPerOne, type Type } from "../../model/type.ts";
import { numberOf } from "../construct.ts";
import type { Draft } from "./draft.ts";
import { joined, makeupOf, ofText } from "./makeup.ts";

/** True where different rows give different values because the row's number is in them, and can be told from the rest. */
export function holdsNumber(draft: Draft, e: Expr): boolean {
  return (readings(draft, e)?.size ?? 0) > 0;
}

/** True where the row's number is somewhere in a text, whether or not it can be told from the rest. */
export function showsNumber(e: Expr): boolean {
  return holds(e, (x) => x.op === "text" && x.parts.some((part) => typeof part !== "string" && numberAt(part.value) !== null));
}

/** `scale * serial + offset`, in the units of its type. */
interface Line {
  readonly scale: number;
  readonly offset: number;
}
/** A number in a text; `letters` where its digits may be letters, too. */
interface Shown extends Line {
  readonly letters: boolean;
}

/**
 * The ways in which the number can be read back, each with what is read; null for no value at all, which needs none. A
 * choice has those that all of its branches have: what is read one way in one row must be read so in the others.
 */
function readings(draft: Draft, e: Expr): ReadonlySet<string> | null {
  const line = lineOf(e);
  if (line !== null) return new Set(line.scale === 0 ? [] : [`= ${line.scale} ${line.offset}`]);
  switch (e.op) {
    case "literal":
      return e.value === null ? null : new Set();
    case "cond":
      return common([readings(draft, e.then), readings(draft, e.otherwise)]);
    case "match":
      return common(
        [...e.arms.map((a) => a.value), ...(e.otherwise === null ? [] : [e.otherwise])].map((x) => readings(draft, x)),
      );
    case "convert":
      return isText(e.arg.type) ? readings(draft, e.arg) : isText(e.type) ? inText(draft, partsOf(e)) : new Set();
    case "text":
    case "tag":
    case "call":
      return inText(draft, partsOf(e));
    default:
      return new Set();
  }
}

function common(all: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  const given = all.filter((set) => set !== null);
  const [first, ...others] = given;
  return first === undefined ? null : new Set([...first].filter((way) => others.every((set) => set.has(way))));
}

type Part = string | { readonly value: Expr; readonly pad: number | null };

/** A text as the parts that follow each other; letters may be large or small. */
function partsOf(e: Expr): readonly Part[] {
  if (e.op === "text")
    return e.parts.flatMap((part) => (typeof part === "string" || part.pad !== null ? [part] : partsOf(part.value)));
  if (e.op === "convert" && isText(e.arg.type)) return partsOf(e.arg);
  if (e.op === "call" && (e.fn === "lower" || e.fn === "upper" || e.fn === "title")) {
    const parts = partsOf(e.args[0]!);
    return parts.some((part) => typeof part !== "string" && numberAt(part.value) !== null) ? parts : [{ value: e, pad: null }];
  }
  if (e.op === "call" && e.fn === "concat") return e.args.flatMap(partsOf);
  if (e.op === "literal" && typeof e.value === "string") return [e.value];
  return [{ value: e, pad: null }];
}

/** A number is a run of digits; it is told from what stands beside it by where it begins or ends, or by being the first or last. */
function inText(draft: Draft, parts: readonly Part[]): ReadonlySet<string> {
  const found = new Set<string>();
  const makeups = parts.map((part) => {
    if (typeof part === "string") return ofText(part);
    const inner = makeupOf(draft, part.value);
    return part.pad === null ? inner : { ...inner, starts: true, ends: true, contains: true, empty: false, length: null };
  });
  for (const [i, part] of parts.entries()) {
    const number = typeof part === "string" ? null : numberAt(part.value);
    if (number === null) continue;
    const [before, after] = [joined(makeups.slice(0, i)), joined(makeups.slice(i + 1))];
    const what = `${number.scale} ${number.offset}`;
    if (before.length !== null && after.length !== null) found.add(`${before.length}..-${after.length} ${what}`);
    if (number.letters) continue;
    if (before.length !== null && !after.starts) found.add(`${before.length}.. ${what}`);
    if (after.length !== null && !before.ends) found.add(`..-${after.length} ${what}`);
    if (before.ends || after.starts) continue;
    if (!before.contains) found.add(`first ${what}`);
    if (!after.contains) found.add(`last ${what}`);
  }
  return found;
}

/** The whole number, never below 0, that a part of a text shows in digits. */
function numberAt(e: Expr): Shown | null {
  if (e.op === "tag") return { scale: 1, offset: 0, letters: false };
  const isHex = e.op === "call" && e.fn === "hex";
  const shown = isHex ? e.args[0] : e.op === "convert" && isText(e.type) ? e.arg : undefined;
  if (shown === undefined || (shown.type.kind !== "int" && shown.type.kind !== "bigint")) return null;
  const line = lineOf(shown);
  return line !== null && line.scale > 0 && line.scale + line.offset >= 0 ? { ...line, letters: isHex } : null;
}

/** A number computed from the row's by constants alone, so that rounding makes no two the same; null where it is not. */
function lineOf(e: Expr): Line | null {
  switch (e.op) {
    case "serial":
      return { scale: 1, offset: 0 };
    case "negate": {
      const line = lineOf(e.arg);
      return line === null ? null : { scale: -line.scale, offset: -line.offset };
    }
    case "add":
    case "sub": {
      const [left, right] = [lineOf(e.left), lineOf(e.right)];
      const sign = e.op === "add" ? 1 : -1;
      const [a, b] = [numberOf(e.left), numberOf(e.right)];
      if (left !== null && b !== null) return { scale: left.scale, offset: left.offset + sign * b };
      return right !== null && a !== null ? { scale: sign * right.scale, offset: a + sign * right.offset } : null;
    }
    case "mul": {
      const [left, right] = [lineOf(e.left), lineOf(e.right)];
      const factor = left === null ? numberOf(e.left) : numberOf(e.right);
      const line = left ?? right;
      return line === null || factor === null ? null : { scale: line.scale * factor, offset: line.offset * factor };
    }
    case "convert": {
      const line = isNumber(e.type) ? lineOf(e.arg) : null;
      const isRounded = e.type.kind === "int" || e.type.kind === "bigint" || e.type.kind === "decimal";
      return line !== null && isRounded && Math.abs(line.scale) * unitsPerOne(e.type) < 1 ? null : line;
    }
    default:
      return null;
  }
}

const isText = (type: Type): boolean => type.kind === "text" || type.kind === "char";
const isNumber = (type: Type): boolean => ["int", "bigint", "decimal", "float"].includes(type.kind);
