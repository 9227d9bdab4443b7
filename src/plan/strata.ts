/**
 * Weights that read both the candidate and my row: their finite values make a table of factors, a row for each combination of
 * mine, a column (a stratum of the candidates) for each of theirs. Where values are not few and known, strata are the combinations
 * that the candidates have, and what these weigh is computed for each row of mine.
 */
import type { Expr } from "../model/expression.ts";
import type { Model, ReferenceChoice } from "../model/model.ts";
import { operands, rowRefsOf } from "../model/walk.ts";

export interface Strata {
  /** The factors that read both. */
  readonly weights: readonly Expr[];
  /** What they read of the candidate alone, and of my row alone: each once. */
  readonly candidate: readonly Expr[];
  readonly mine: readonly Expr[];
  /** The factors are a table; else they are computed for each row of mine. */
  readonly isTable: boolean;
}

/** Combinations of one side beyond which a table of factors is none. */
const mostCombinations = 4_096;

/** Null where no factor reads both. */
export function strataOf(model: Model, choice: ReferenceChoice): Strata | null {
  const weights = choice.by.flatMap((factor) => (factor.kind === "mixed" ? [factor.weight] : []));
  if (weights.length === 0) return null;
  const candidate = new Map<string, Expr>();
  const mine = new Map<string, Expr>();
  const visit = (e: Expr): void => {
    const sides = sidesOf(e);
    if (sides.candidate && sides.mine) operands(e).forEach(visit);
    else if (sides.candidate) candidate.set(keyOf(e), e);
    else if (sides.mine) mine.set(keyOf(e), e);
  };
  weights.forEach(visit);
  const sides = { candidate: [...candidate.values()], mine: [...mine.values()] };
  return { weights, ...sides, isTable: isFew(model, sides.candidate) && isFew(model, sides.mine) };
}

/** Two reads of the same are the same part of a combination. */
export const keyOf = (e: Expr): string => JSON.stringify(e, (name, value: unknown) => (name === "span" ? null : value));

function sidesOf(e: Expr): { readonly candidate: boolean; readonly mine: boolean } {
  let candidate = false;
  let mine = e.op === "draw" || e.op === "eachValue" || e.op === "context" || e.op === "serial" || e.op === "tag";
  for (const ref of rowRefsOf(e)) {
    let start = ref;
    while (start.row === "follow" || start.row === "owner") start = start.of;
    if (start.row === "candidate") candidate = true;
    else mine = true;
  }
  for (const inner of operands(e)) {
    const sides = sidesOf(inner);
    candidate ||= sides.candidate;
    mine ||= sides.mine;
  }
  return { candidate, mine };
}

/** How many values an expression can have, null among them; null where they are not few and known. */
export function valuesOf(model: Model, e: Expr): number | null {
  const nulls = e.nullable ? 1 : 0;
  if (e.type.kind === "enum") return model.enums[e.type.enum]!.labels.length + nulls;
  return e.type.kind === "bool" ? 2 + nulls : null;
}

function isFew(model: Model, list: readonly Expr[]): boolean {
  const sizes = list.map((e) => valuesOf(model, e));
  return sizes.every((n) => n !== null) && sizes.reduce((a, b) => a * b, 1) <= mostCombinations;
}
