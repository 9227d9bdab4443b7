/** The conditions of a reference, sorted by what a plan can do with them. */
import type { Conjunct } from "../model/model.ts";
import type { Expr } from "../model/expression.ts";
import { operands, rowRefsOf, startOf, walk } from "../model/walk.ts";
import { compare, convert } from "./construct.ts";
import { isMoment } from "./types.ts";

export type Classified = Conjunct;

export function readsCandidate(e: Expr): boolean {
  let found = false;
  walk(e, (x) => {
    if (rowRefsOf(x).some((ref) => startOf(ref).row === "candidate")) found = true;
  });
  return found;
}

/** True where the expression reads a row other than the candidate (and those that aggregates run over), or the present. */
export function readsOthers(e: Expr): boolean {
  let found = false;
  walk(e, (x) => {
    const other = rowRefsOf(x).some((ref) => !["candidate", "item"].includes(startOf(ref).row));
    if (other || x.op === "eachValue" || x.op === "context" || x.op === "draw" || x.op === "serial" || x.op === "tag")
      found = true;
  });
  return found;
}

/** One or two conjuncts that a plan can index, or null where there are none. */
export function classify(test: Expr): readonly Conjunct[] | null {
  if (!readsCandidate(test)) return [{ kind: "mine", test }];
  if (!readsOthers(test)) return [{ kind: "candidate", test }];
  switch (test.op) {
    case "eq":
      return equality(test.left, test.right) ?? equality(test.right, test.left);
    case "ne":
      return exclusion(test.left, test.right) ?? exclusion(test.right, test.left);
    case "not":
      return test.arg.op === "eq" ? (exclusion(test.arg.left, test.arg.right) ?? exclusion(test.arg.right, test.arg.left)) : null;
    case "lt":
    case "le":
    case "gt":
    case "ge":
      return times(test.op, test.left, test.right);
    case "in": {
      if (test.range === null) return null;
      const above = times("ge", test.arg, test.range.low);
      const below = times("le", test.arg, test.range.high);
      return above === null || below === null ? null : [...above, ...below];
    }
    case "and": {
      const [left, right] = [classify(test.left), classify(test.right)];
      return left === null || right === null ? null : [...left, ...right];
    }
    default:
      return null;
  }
}

function isCandidates(e: Expr): boolean {
  return readsCandidate(e) && !readsOthers(e);
}

function equality(candidate: Expr, mine: Expr): readonly Conjunct[] | null {
  if (!isCandidates(candidate)) return null;
  if (!readsCandidate(mine)) return [{ kind: "equal", candidate, mine }];
  // `mine ?? candidate`: where mine is null, every candidate will do.
  if (mine.op === "coalesce" && sameRead(mine.right, candidate) && !readsCandidate(mine.left))
    return [{ kind: "equal", candidate, mine: mine.left, anyIfNull: true }];
  return null;
}

/** Two reads of the same field of the same row. */
function sameRead(a: Expr, b: Expr): boolean {
  const plain = (e: Expr): unknown => ({ ...e, span: null, nullable: null });
  return a.op === b.op && operands(a).length === 0 && JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function exclusion(candidate: Expr, mine: Expr): readonly Conjunct[] | null {
  const isRow = candidate.op === "row" && candidate.of.row === "candidate";
  return isRow && !readsCandidate(mine) ? [{ kind: "notRow", mine }] : null;
}

const mirrored = { lt: "gt", le: "ge", gt: "lt", ge: "le" } as const;

/** A moment of the candidate against one of mine; where only one side reads the candidate's row, alone, it is a condition on it. */
function times(op: "lt" | "le" | "gt" | "ge", left: Expr, right: Expr): readonly Conjunct[] | null {
  if (isMoment(left.type)) {
    if (isCandidates(left) && !readsCandidate(right)) return [{ kind: "time", op, candidate: left, mine: right }];
    if (isCandidates(right) && !readsCandidate(left)) return [{ kind: "time", op: mirrored[op], candidate: right, mine: left }];
  }
  // Both ends of a range are looked at one by one.
  const test = compare(op, left, convert(right, left.type), left.span);
  if (!readsCandidate(test)) return [{ kind: "mine", test }];
  return readsOthers(test) ? null : [{ kind: "candidate", test }];
}

/** True where the expression is a table (or a match) of finitely many values on either side. */
export function isFiniteOfBoth(e: Expr): boolean {
  const finite = (arg: Expr): boolean =>
    readsCandidate(arg) && readsOthers(arg)
      ? isFiniteOfBoth(arg)
      : ["enum", "bool", "int", "row"].includes(arg.type.kind) || !readsOthers(arg);
  switch (e.op) {
    case "table":
      return e.args.every(finite);
    case "match":
      return (e.subject === null || finite(e.subject)) && e.arms.every((a) => finite(a.value));
    case "cond":
      return finite(e.then) && finite(e.otherwise);
    case "convert":
      return isFiniteOfBoth(e.arg);
    case "coalesce":
      return finite(e.left) && finite(e.right);
    default:
      return false;
  }
}
