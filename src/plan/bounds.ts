/** Conditions on a candidate's moments in a draw: the values that have to lie between bounds, with the candidate's life among them. */
import type { Expr } from "../model/expression.ts";
import type { Conjunct, Model, ReferenceChoice } from "../model/model.ts";
import { beginsToHold, endingWith, isTemporalRoot } from "./births.ts";
import { isAnyBefore } from "./own-root.ts";

export interface Bound {
  /** `moment`: the one as of which I choose; `number`, `birth`: those of my root row; else what an expression says. */
  readonly mine: "moment" | "number" | "birth" | Expr;
  /** The bound itself is left out. */
  readonly open: boolean;
}

/** A value of the candidate; null bounds: none. */
export interface BoundedValue {
  /** Its number (of a row below a root its actor's), its birth, its end (seconds), or what an expression says. */
  readonly value: "number" | "birth" | "end" | Expr;
  readonly low: Bound | null;
  readonly high: Bound | null;
  /** Any value will do where mine is null. */
  readonly anyIfNull?: true;
}

type Equal = Conjunct & { readonly kind: "equal" };

/** True for `candidate == mine ?? candidate`. */
export function isEqualOrAny(c: Conjunct): c is Equal & { readonly anyIfNull: true } {
  return c.kind === "equal" && c.anyIfNull === true;
}

/** None where nothing but the candidate's life, or its number, counts: there are plainer ways for that. */
export function boundsOf(
  choice: ReferenceChoice,
  model: Model,
  life: { readonly begins: boolean; readonly ends: boolean },
  isOwnRoot: boolean,
  /** Into the own table below a root: how a candidate is known to have come before. */
  before: "birth" | "number" | null = null,
): readonly BoundedValue[] {
  const times = choice.where.filter((c): c is Conjunct & { readonly kind: "time" } => c.kind === "time");
  const equals = choice.where.filter(isEqualOrAny);
  const target = model.entities[choice.target]!;
  if (choice.first !== null || choice.of !== null) return [];
  if (isOwnRoot ? isAnyBefore(target, choice, life) : times.length === 0 && equals.length === 0 && before === null) return [];
  const values: BoundedValue[] = [];
  const beginsLater = choice.where.some((c) => beginsToHold(c, model));
  const isByBirth = isOwnRoot && isTemporalRoot(target);
  if ((isOwnRoot && !isByBirth) || before === "number")
    values.push({ value: "number", low: null, high: { mine: "number", open: true } });
  if (isByBirth) values.push({ value: "birth", low: null, high: { mine: "birth", open: true } });
  else if (life.begins || beginsLater)
    values.push({ value: "birth", low: null, high: { mine: "moment", open: before === "birth" } });
  if (life.ends) values.push({ value: "end", low: { mine: "moment", open: true }, high: null });
  // Aggregates that begin to hold move the birth: then it is no longer the value of a field.
  const isBirth = (e: Expr): boolean => isFieldOf(e, target.time) && e.type.kind === "timestamp" && !beginsLater;
  const endsAlone = endingWith(model, target).length === 1;
  const isEnd = (e: Expr): boolean => endsAlone && isFieldOf(e, target.until) && e.type.kind === "timestamp" && !e.nullable;
  const sameValue = (known: BoundedValue["value"], e: Expr): boolean => {
    if (known === "number") return false;
    if (known === "birth") return isBirth(e);
    return known === "end" ? isEnd(e) : text(known) === text(e);
  };
  for (const { op, candidate, mine } of times) {
    const side = op === "lt" || op === "le" ? "high" : "low";
    const bound = { mine, open: op === "lt" || op === "gt" };
    const at = values.findIndex((known) => known[side] === null && sameValue(known.value, candidate));
    if (at >= 0) values[at] = { ...values[at]!, [side]: bound };
    else values.push({ value: candidate, low: null, high: null, [side]: bound });
  }
  for (const { candidate, mine } of equals) {
    const bound = { mine, open: false };
    values.push({ value: candidate, low: bound, high: bound, anyIfNull: true });
  }
  return values;
}

function isFieldOf(e: Expr, field: number | null): boolean {
  return e.op === "field" && e.of.row === "candidate" && e.field === field;
}

const text = (e: Expr): string => JSON.stringify(e, (name, value: unknown) => (name === "span" ? null : value));

/** How the interval of a value is closed. */
export function intervalForm({ low, high }: BoundedValue): "[]" | "[)" | "(]" | "()" {
  if (low?.open === true) return high?.open === true ? "()" : "(]";
  return high?.open === true ? "[)" : "[]";
}
