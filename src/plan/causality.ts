/**
 * Whether a row can begin before its owner, or before a row that it refers to: proved from the rule of its moment, or else asked
 * while rows are counted.
 */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model, PerPopulation } from "../model/model.ts";
import { isBornInTime, partsOf } from "./births.ts";
import { perPopulations } from "./waves.ts";
import { beginsWithinDay, decisiveReferences } from "./within-day.ts";

/**
 * True where the rule of the `time` of a population's rows never gives a moment before the owner's. Between dates the day counts:
 * what falls on the owner's day is at the owner's moment.
 */
export function beginsWithOwner(model: Model, entity: EntityModel, population: PerPopulation): boolean {
  const time = entity.time === null ? null : entity.fields[entity.time]!;
  if (time?.value.by !== "rule") return true;
  // The row whose moment is the owner's: the owner, or one above it.
  let ref: RowRef = { row: "owner", of: { row: "self", entity: entity.index }, entity: population.owner, population: null };
  let isBehindParts = true;
  for (;;) {
    const owner: EntityModel = model.entities[ref.entity]!;
    if (owner.time !== null) return isProved(model, ref, time);
    isBehindParts &&= isBehind(model, owner, ref, time);
    const [above] = perPopulations(owner);
    // Events, arrivals and what is spread over a span have moments without a field, which no rule reads.
    if (above === undefined) return isBehindParts && owner.populations.every((p) => p.form !== "over" && p.form !== "arriving");
    if (above.event !== null || above.every !== null) return false;
    ref = { row: "owner", of: ref, entity: above.owner, population: null };
  }
}

/** True where the rule of a root row's `time` never gives a moment before those of the rows that it is made of. */
export function beginsWithParts(model: Model, entity: EntityModel): boolean {
  const time = entity.time === null ? null : entity.fields[entity.time]!;
  return time?.value.by !== "rule" || isBehind(model, entity, { row: "self", entity: entity.index }, time);
}

/** True where a moment is proved not to be before those of the rows that a row is made of. */
function isBehind(model: Model, entity: EntityModel, of: RowRef, time: FieldModel): boolean {
  const isProvedBehind = (part: number, ref: RowRef | null): boolean => {
    const made = model.entities[part]!;
    return !isBornInTime(model, made) || (ref !== null && made.time !== null && isProved(model, ref, time));
  };
  const follow = (field: number | null, part: number): RowRef | null =>
    field === null ? null : { row: "follow", of, field, entity: part };
  return entity.populations.every((p, population) => {
    if (p.form === "link") return partsOf(entity, p).every((part, i) => isProvedBehind(part, follow(p.sides[i]!, part)));
    if (p.form !== "each" && p.form !== "per") return true;
    return p.each.every((each, i) => {
      if (each.over !== "rows" || each.of !== null) return true;
      const mine: RowRef = { row: "each", population, each: i, entity: each.entity };
      return isProvedBehind(each.entity, of.row === "self" ? mine : follow(each.field, each.entity));
    });
  });
}

/**
 * The references from which a row's moment is computed, so that they are not chosen as of it, and whose rows may begin later than
 * the row as far as the rule of the moment tells.
 */
export function referencesToAsk(model: Model, entity: EntityModel): readonly FieldModel[] {
  const time = entity.time === null ? null : entity.fields[entity.time]!;
  if (time?.value.by !== "rule") return [];
  const of = { row: "self", entity: entity.index } as const;
  return decisiveReferences(model, entity).filter((field) => {
    if (field.value.by !== "reference") return false;
    const target = model.entities[field.value.choice.target]!;
    const begun: RowRef = { row: "follow", of, field: field.index, entity: target.index };
    return target.time === null || !isProved(model, begun, time);
  });
}

function isProved(model: Model, begun: RowRef, time: FieldModel): boolean {
  const precision = time.value.by === "rule" ? new Proof(model, begun).precision(time.value.rule) : null;
  return precision === "second" || (precision === "day" && time.type.kind === "date");
}

/** How sure it is that a value is not before the moment: to the second, or to the day; null: not at all. */
type Precision = "second" | "day" | null;

class Proof {
  readonly #model: Model;
  readonly #begun: RowRef;
  readonly #depth: number;

  /** `begun`: the row whose `time` it is. */
  constructor(model: Model, begun: RowRef, depth = 0) {
    this.#model = model;
    this.#begun = begun;
    this.#depth = depth;
  }

  precision(e: Expr): Precision {
    switch (e.op) {
      case "field":
        // The row before is not earlier by the same rule.
        if (e.of.row === "previous" && e.field === this.#model.entities[e.of.entity]!.time)
          return e.type.kind === "date" ? "day" : "second";
        return isSameRow(e.of, this.#begun) && !e.nullable ? this.#ofField(e.field) : null;
      case "convert":
        return e.type.kind === "date" ? this.#cut(e.arg) : this.precision(e.arg);
      case "add":
        return (
          (isNotNegative(e.right) ? this.precision(e.left) : null) ?? (isNotNegative(e.left) ? this.precision(e.right) : null)
        );
      case "addMonths":
        return isNotNegative(e.months) ? this.precision(e.arg) : null;
      case "draw": {
        const { distribution, within } = e;
        if (within !== null) return this.precision(within.low);
        const isUniform = distribution.name === "uniform" || distribution.name === "uniformGrid";
        return isUniform ? this.precision(distribution.low) : null;
      }
      case "cond":
        return least([e.then, e.otherwise].map((x) => this.precision(x)));
      case "coalesce":
        return least([e.left, e.right].map((x) => this.precision(x)));
      case "match":
        return least([...e.arms.map((arm) => arm.value), ...(e.otherwise ? [e.otherwise] : [])].map((x) => this.precision(x)));
      case "call":
        if (e.fn === "min") return least(e.args.map((x) => this.precision(x)));
        if (e.fn === "max") return e.args.map((x) => this.precision(x)).find((p) => p !== null) ?? null;
        if (e.fn === "date") return this.#cut(e.args[0]!);
        return null;
      default:
        return null;
    }
  }

  /** A field of the row itself: its moment, or what its rule puts behind it. */
  #ofField(index: number): Precision {
    const entity = this.#model.entities[this.#begun.entity]!;
    // What begins within its day begins later than that.
    if (index === entity.time) return beginsWithinDay(this.#model, entity) ? "day" : "second";
    const { value } = entity.fields[index]!;
    if (value.by !== "rule" || this.#depth > 8) return null;
    return new Proof(this.#model, { row: "self", entity: entity.index }, this.#depth + 1).precision(value.rule);
  }

  /** A moment's day begins before the moment, unless that is a date itself. */
  #cut(arg: Expr): Precision {
    const begun = this.#model.entities[this.#begun.entity]!;
    const known = this.precision(arg);
    return known === "second" && begun.fields[begun.time!]!.type.kind !== "date" ? "day" : known;
  }
}

const least = (all: readonly Precision[]): Precision =>
  all.includes(null) || all.length === 0 ? null : all.includes("day") ? "day" : "second";

function isSameRow(a: RowRef, b: RowRef): boolean {
  if (a.row !== b.row || a.entity !== b.entity) return false;
  if (a.row === "owner" && b.row === "owner") return isSameRow(a.of, b.of);
  if (a.row === "each" && b.row === "each") return a.population === b.population && a.each === b.each;
  return a.row !== "follow" || b.row !== "follow" || (a.field === b.field && isSameRow(a.of, b.of));
}

/** True for numbers and durations that are never below zero. */
function isNotNegative(e: Expr): boolean {
  switch (e.op) {
    case "literal":
      return typeof e.value === "number" && e.value >= 0;
    case "convert":
      return isNotNegative(e.arg);
    case "add":
    case "mul":
    case "div":
      return isNotNegative(e.left) && isNotNegative(e.right);
    case "cond":
      return isNotNegative(e.then) && isNotNegative(e.otherwise);
    case "coalesce":
      return isNotNegative(e.left) && isNotNegative(e.right);
    case "match":
      return e.arms.every((arm) => isNotNegative(arm.value)) && (e.otherwise === null || isNotNegative(e.otherwise));
    case "aggregate":
      return e.fn === "count";
    case "serial":
      return true;
    case "call":
      if (e.fn === "max") return e.args.some(isNotNegative);
      return e.fn === "abs" || (["min", "floor", "ceil", "round", "sqrt"].includes(e.fn) && e.args.every(isNotNegative));
    case "draw":
      return isNotNegativeDraw(e);
    default:
      return false;
  }
}

function isNotNegativeDraw({ distribution: d, within }: Expr & { readonly op: "draw" }): boolean {
  if (within !== null && isNotNegative(within.low)) return true;
  switch (d.name) {
    case "uniform":
    case "uniformGrid":
      return isNotNegative(d.low);
    case "choice":
      return d.choices.every((choice) => isNotNegative(choice.value));
    case "element":
      return d.elements.every(isNotNegative);
    case "exponential":
    case "gamma":
    case "beta":
    case "lognormal":
    case "pareto":
    case "zipf":
    case "poisson":
    case "geometric":
    case "binomial":
    case "successes":
      return true;
    default:
      return false;
  }
}
