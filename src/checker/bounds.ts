/**
 * Bounds of what expressions can give, from the bounds of their draws and literals. Values are in natural units: numbers as
 * such, moments and durations in seconds. What is not bounded by its own making reaches to infinity, so that a rule that
 * judges finite bounds is never wrong about it.
 */
import type { Distribution, DrawExpr, Expr } from "../model/expression.ts";
import type { EntityModel, FieldModel, TableModel } from "../model/model.ts";
import type { Type } from "../model/type.ts";
import { secondsADay } from "./calendar.ts";

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

export const unbounded: Bounds = { low: -Infinity, high: Infinity };
const notNegative: Bounds = { low: 0, high: Infinity };

/** A number in the representation of a type, in natural units. */
export function natural(value: number, type: Type): number {
  if (type.kind === "decimal") return Number(`${value}e-${type.scale}`);
  return type.kind === "date" ? value * secondsADay : value;
}

function hull(all: readonly Bounds[]): Bounds {
  if (all.length === 0) return unbounded;
  return { low: Math.min(...all.map((b) => b.low)), high: Math.max(...all.map((b) => b.high)) };
}

function clean(low: number, high: number): Bounds {
  return { low: Number.isNaN(low) ? -Infinity : low, high: Number.isNaN(high) ? Infinity : high };
}

const add = (a: Bounds, b: Bounds): Bounds => clean(a.low + b.low, a.high + b.high);
const negated = (a: Bounds): Bounds => ({ low: -a.high, high: -a.low });

function multiply(a: Bounds, b: Bounds): Bounds {
  // Nothing times anything is nothing, however large.
  const product = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);
  const corners = [product(a.low, b.low), product(a.low, b.high), product(a.high, b.low), product(a.high, b.high)];
  return { low: Math.min(...corners), high: Math.max(...corners) };
}

function divide(a: Bounds, b: Bounds): Bounds {
  if (b.low <= 0 && b.high >= 0) return unbounded;
  return multiply(a, { low: 1 / b.high, high: 1 / b.low });
}

/** Reads the bounds of fields from the entities as far as they are checked. */
export class BoundsReader {
  readonly #entities: readonly EntityModel[];
  readonly #tables: readonly (TableModel | null)[];
  readonly #known = new Map<FieldModel, Bounds>();
  /** Fields whose bounds are being read, one by way of the other; beyond a depth nothing is said about them. */
  #depth = 0;

  constructor(entities: readonly EntityModel[], tables: readonly (TableModel | null)[]) {
    this.#entities = entities;
    this.#tables = tables;
  }

  field(entity: number, index: number): Bounds {
    const model = this.#entities[entity];
    const field = model?.fields[index];
    if (model === undefined || field === undefined) return unbounded;
    const known = this.#known.get(field);
    if (known !== undefined) return known;
    // A field that depends on itself is another rule's matter.
    this.#known.set(field, unbounded);
    if (this.#depth > 200) return unbounded;
    this.#depth++;
    const bounds = this.#ofField(model, field);
    this.#depth--;
    this.#known.set(field, bounds);
    return bounds;
  }

  #ofField(entity: EntityModel, field: FieldModel): Bounds {
    if (field.value.by === "rule") return this.of(field.value.rule);
    if (field.value.by === "serial") return { low: 1, high: Infinity };
    if (field.value.by === "reference") return unbounded;
    const { what } = field.value;
    const [population] = entity.populations;
    if (what.value === "given" && population?.form === "rows") {
      const column = population.fields.indexOf(field.index);
      const cells = population.rows.map((row) => row[column]).filter((cell) => typeof cell === "number");
      let [low, high] = [Infinity, -Infinity];
      for (const cell of cells)
        [low, high] = [Math.min(low, natural(cell, field.type)), Math.max(high, natural(cell, field.type))];
      return cells.length === 0 ? unbounded : { low, high };
    }
    if (
      (what.value === "moment" && population?.form === "over") ||
      (what.value === "calendar" && population?.form === "calendar")
    )
      return { low: population.start * secondsADay, high: population.end * secondsADay };
    if (what.value === "each") {
      const owned = entity.populations[what.population];
      const each = owned?.form === "per" || owned?.form === "each" ? owned.each[what.each] : undefined;
      if (each?.over === "range") return { low: each.low, high: each.high };
      if (each?.over === "list" && each.type.kind === "int") {
        const numbers = each.values.map(Number);
        return { low: Math.min(...numbers), high: Math.max(...numbers) };
      }
    }
    return unbounded;
  }

  of(e: Expr): Bounds {
    switch (e.op) {
      case "literal":
        return typeof e.value === "number" ? clean(natural(e.value, e.type), natural(e.value, e.type)) : unbounded;
      case "field":
        return this.field(e.of.entity, e.field);
      case "negate":
        return negated(this.of(e.arg));
      case "convert":
        return this.#converted(e.arg, e.type);
      case "add":
        return add(this.of(e.left), this.#step(e.right, e.type));
      case "sub":
        return add(this.of(e.left), negated(this.of(e.right)));
      case "mul":
        return multiply(this.of(e.left), this.of(e.right));
      case "div":
        return divide(this.of(e.left), this.of(e.right));
      case "mod": {
        const by = this.of(e.right);
        return by.low > 0 ? { low: 0, high: by.high } : unbounded;
      }
      case "addMonths":
        return this.#monthsLater(e);
      case "warp":
        // Time may stand still for a while, but does not run backwards.
        return this.of(e.delay).low >= 0 ? { low: this.of(e.at).low, high: Infinity } : unbounded;
      case "cond":
        return hull([this.of(e.then), this.of(e.otherwise)]);
      case "coalesce":
        return hull([this.of(e.left), this.of(e.right)]);
      case "match":
        return hull(
          [...e.arms.map((arm) => arm.value), ...(e.otherwise === null ? [] : [e.otherwise])]
            .filter((x) => !isNullLiteral(x))
            .map((x) => this.of(x)),
        );
      case "call":
        return this.#called(e.fn, e.args);
      case "draw":
        return this.#drawn(e);
      case "round": {
        const [arg, by] = [this.of(e.arg), this.of(e.by)];
        return { low: arg.low - by.high / 2, high: arg.high + by.high / 2 };
      }
      case "ending": {
        const [arg, by] = [this.of(e.arg), this.of(e.by)];
        return { low: Math.floor(arg.low) + by.low, high: Math.floor(arg.high) + by.high };
      }
      case "table":
        return this.#cells(e.table, e.part);
      case "ramp":
        return hull([this.of(e.from), this.of(e.to)]);
      case "aggregate":
        return e.fn === "count" ? notNegative : e.fn === "share" ? { low: 0, high: 1 } : this.#reduced(e.fn, e.value);
      case "serial":
        return { low: 1, high: Infinity };
      case "curve":
      case "compound":
        return notNegative;
      default:
        return unbounded;
    }
  }

  /** The days of `date + int` are numbers, and count as seconds of a day each. */
  #step(e: Expr, sum: Type): Bounds {
    const bounds = this.of(e);
    return sum.kind === "date" && e.type.kind === "int"
      ? { low: bounds.low * secondsADay, high: bounds.high * secondsADay }
      : bounds;
  }

  #monthsLater(e: Expr & { readonly op: "addMonths" }): Bounds {
    const [from, months] = [this.of(e.arg), this.of(e.months)];
    const day = secondsADay;
    return {
      low: from.low + (months.low * 28 - (months.low < 0 ? 12 : 0)) * day,
      high: from.high + (months.high > 0 ? months.high * 31 : months.high * 28) * day,
    };
  }

  #converted(arg: Expr, to: Type): Bounds {
    const bounds = this.of(arg);
    const unit = to.kind === "decimal" ? Number(`1e-${to.scale}`) : to.kind === "int" || to.kind === "bigint" ? 1 : 0;
    const isRounded =
      unit > 0 &&
      (arg.type.kind === "float" || (arg.type.kind === "decimal" && (to.kind !== "decimal" || to.scale < arg.type.scale)));
    if (!isRounded) return bounds;
    const nearest = (x: number): number => (Number.isFinite(x) ? Math.floor(x / unit + 0.5) * unit : x);
    return { low: nearest(bounds.low), high: nearest(bounds.high) };
  }

  #called(fn: string, args: readonly Expr[]): Bounds {
    const all = args.map((a) => this.of(a));
    const [first = unbounded] = all;
    switch (fn) {
      case "min":
        return { low: Math.min(...all.map((b) => b.low)), high: Math.min(...all.map((b) => b.high)) };
      case "max":
        return { low: Math.max(...all.map((b) => b.low)), high: Math.max(...all.map((b) => b.high)) };
      case "abs":
        return {
          low: first.low > 0 ? first.low : first.high < 0 ? -first.high : 0,
          high: Math.max(Math.abs(first.low), Math.abs(first.high)),
        };
      case "ceil":
        return { low: Math.ceil(first.low), high: Math.ceil(first.high) };
      case "floor":
        return { low: Math.floor(first.low), high: Math.floor(first.high) };
      case "sign":
        return { low: -1, high: 1 };
      case "month":
        return { low: 1, high: 12 };
      case "quarter":
        return { low: 1, high: 4 };
      case "week":
        return { low: 1, high: 53 };
      case "weekday":
        return { low: 1, high: 7 };
      case "day":
        return { low: 1, high: 31 };
      case "hour":
        return { low: 0, high: 23 };
      case "length":
      case "exp":
        return notNegative;
      case "sqrt":
        return { low: first.low > 0 ? Math.sqrt(first.low) : 0, high: first.high < 0 ? 0 : Math.sqrt(first.high) };
      default:
        return unbounded;
    }
  }

  #reduced(fn: string, value: Expr | null): Bounds {
    const bounds = value === null ? unbounded : this.of(value);
    if (fn === "sum") return { low: bounds.low >= 0 ? 0 : -Infinity, high: bounds.high <= 0 ? 0 : Infinity };
    return ["min", "max", "avg", "first", "last"].includes(fn) ? bounds : unbounded;
  }

  #cells(table: number, part: "value" | "low" | "high" | "length" | number): Bounds {
    const model = this.#tables[table];
    if (model === undefined || model === null || part === "length") return notNegative;
    const values = model.cells.flatMap((cell): readonly number[] => {
      if (typeof cell === "number") return [cell];
      if (cell === null || typeof cell !== "object") return [];
      if ("low" in cell) return part === "high" ? [cell.high] : [cell.low];
      return cell;
    });
    return hull(values.map((v) => clean(natural(v, model.type), natural(v, model.type))));
  }

  #drawn(e: DrawExpr): Bounds {
    const drawn = this.#distribution(e.distribution);
    if (e.within === null) return drawn;
    const within = hull([this.of(e.within.low), this.of(e.within.high)]);
    return { low: Math.max(drawn.low, within.low), high: Math.min(drawn.high, within.high) };
  }

  #distribution(d: Distribution): Bounds {
    switch (d.name) {
      case "uniform":
      case "uniformGrid":
        return { low: this.of(d.low).low, high: this.of(d.high).high };
      case "lognormal":
      case "exponential":
      case "gamma":
      case "poisson":
      case "geometric":
        return notNegative;
      case "beta":
        return { low: 0, high: 1 };
      case "pareto":
        return { low: this.of(d.minimum).low, high: Infinity };
      case "zipf":
        return { low: 1, high: this.of(d.size).high };
      case "binomial":
        return { low: 0, high: this.of(d.trials).high };
      case "successes":
        return { low: 0, high: d.probabilities.length };
      case "choice":
        return hull(d.choices.filter((c) => !isNullLiteral(c.value)).map((c) => this.of(c.value)));
      case "element":
        return hull(d.elements.map((x) => this.of(x)));
      case "weighed":
        return hull(d.values.filter((x) => !isNullLiteral(x)).map((x) => this.of(x)));
      default:
        return unbounded;
    }
  }
}

function isNullLiteral(e: Expr): boolean {
  return e.op === "literal" && e.value === null;
}
