/**
 * Typed expressions of the model. The checker has resolved names, folded constants, inlined parameterised constants,
 * and made every conversion explicit: the operands of an operator have the very type the operator needs, so that an
 * emitter only prints. Where a decimal is computed, `type.scale` says the scale of the integer that represents it.
 */
import type { Type } from "./type.ts";
import type { Span } from "../source/span.ts";

interface Typed {
  readonly type: Type;
  readonly nullable: boolean;
  readonly span: Span;
}
/** A value in the representation of its type (see `Type`); null is `null` whatever the type. */
export type LiteralValue = number | string | boolean | null;

export type Expr =
  | LiteralExpr
  | FieldExpr
  | RowExpr
  | EachValueExpr
  | SubjectExpr
  | SerialExpr
  | TagExpr
  | ContextExpr
  | UnaryExpr
  | ArithmeticExpr
  | AddMonthsExpr
  | CompareExpr
  | LogicExpr
  | IsNullExpr
  | InExpr
  | CondExpr
  | CoalesceExpr
  | MatchExpr
  | ConvertExpr
  | CallExpr
  | TextExpr
  | DrawExpr
  | ShapeExpr
  | TableExpr
  | CurveExpr
  | WarpExpr
  | DriftExpr
  | AggregateExpr
  | SplitExpr
  | LifeExpr;

export interface LiteralExpr extends Typed {
  readonly op: "literal";
  readonly value: LiteralValue;
}

/** How a row is reached from the row being computed (the *self*). Every reference carries the entity it yields. */
export type RowRef =
  | { readonly row: "self"; readonly entity: number }
  /** The owner of `of`, one level up. `population` tells which one, where `of`'s entity has several; otherwise null. */
  | { readonly row: "owner"; readonly of: RowRef; readonly entity: number; readonly population: number | null }
  /** The row bound by the `each` number `each` of population `population` of the self's entity. */
  | { readonly row: "each"; readonly population: number; readonly each: number; readonly entity: number }
  /** The candidate of the reference being chosen (in `where`, `by`, `first by`). */
  | { readonly row: "candidate"; readonly entity: number }
  /** The row an aggregate runs over (in its value and `where`). Aggregates nest; `depth` 0 is the innermost. */
  | { readonly row: "item"; readonly depth: number; readonly entity: number }
  /** The row before me under the same owner; null for the first. */
  | { readonly row: "previous"; readonly entity: number }
  /** Follow a reference field of `of`. */
  | { readonly row: "follow"; readonly of: RowRef; readonly field: number; readonly entity: number };

/** The value of a field of a row. Nullable when the field is, or when the way to the row may be null. */
export interface FieldExpr extends Typed {
  readonly op: "field";
  readonly of: RowRef;
  /** Index into the fields of `of.entity`. */
  readonly field: number;
}
/** The row itself as a value of type `row`. */
export interface RowExpr extends Typed {
  readonly op: "row";
  readonly of: RowRef;
}
/** The value bound by an `each` over an enum, a range or a list. */
export interface EachValueExpr extends Typed {
  readonly op: "eachValue";
  readonly population: number;
  readonly each: number;
}
/** The value being matched, inside the tests of a `match`; or the candidate value while an enum field is drawn by `where`/`by`. */
export interface SubjectExpr extends Typed {
  readonly op: "subject";
}
/** The row's own number (from 1): the serial key. Only keys and unique texts read it. */
export interface SerialExpr extends Typed {
  readonly op: "serial";
}
/** `{#}`: a short injective form of the row number; type text. */
export interface TagExpr extends Typed {
  readonly op: "tag";
}
/** `now`, `period.start`, `period.end` (types date or timestamp as typed), `scale` (float). */
export interface ContextExpr extends Typed {
  readonly op: "context";
  readonly name: "now" | "periodStart" | "periodEnd" | "scale";
}
export interface UnaryExpr extends Typed {
  readonly op: "negate" | "not";
  readonly arg: Expr;
}
/**
 * Numbers of one representation. add, sub: operands and result of one type (decimals of one scale), or
 * timestamp ± duration, timestamp - timestamp = duration, date + int (days; negative to go back).
 * mul: int, float, or decimals whose result scale is the sum of the operands' scales (an int has scale 0);
 * duration * float, rate * float. div: float / float, duration / duration = float, rate / rate = float, duration / float,
 * rate / float. mod: ints, or decimals of one scale; the result has the sign of the divisor.
 */
export interface ArithmeticExpr extends Typed {
  readonly op: "add" | "sub" | "mul" | "div" | "mod";
  readonly left: Expr;
  readonly right: Expr;
}
/** Calendar addition to a date or timestamp; `months` is an int expression. Days past a month's end fall on its last day. */
export interface AddMonthsExpr extends Typed {
  readonly op: "addMonths";
  readonly arg: Expr;
  readonly months: Expr;
}
/** Operands of one type. Null compares two-valued: eq(null, null) is true, every other comparison with null false (ne is not eq). */
export interface CompareExpr extends Typed {
  readonly op: "eq" | "ne" | "lt" | "le" | "gt" | "ge";
  readonly left: Expr;
  readonly right: Expr;
}
export interface LogicExpr extends Typed {
  readonly op: "and" | "or";
  readonly left: Expr;
  readonly right: Expr;
}
export interface IsNullExpr extends Typed {
  readonly op: "isNull";
  readonly arg: Expr;
}
/** Membership: in a closed range, or in a list of values. A null value is in nothing. */
export interface InExpr extends Typed {
  readonly op: "in";
  readonly arg: Expr;
  readonly range: { readonly low: Expr; readonly high: Expr } | null;
  readonly list: readonly Expr[] | null;
}
export interface CondExpr extends Typed {
  readonly op: "cond";
  readonly test: Expr;
  readonly then: Expr;
  readonly otherwise: Expr;
}
export interface CoalesceExpr extends Typed {
  readonly op: "coalesce";
  readonly left: Expr;
  readonly right: Expr;
}
/** The first arm whose test holds. Tests read the subject through `subject` nodes. `otherwise` null: the arms are exhaustive, the last needs no test. */
export interface MatchExpr extends Typed {
  readonly op: "match";
  readonly subject: Expr | null;
  readonly arms: readonly { readonly test: Expr; readonly value: Expr }[];
  readonly otherwise: Expr | null;
}
/**
 * From `arg.type` to `type`. Rounding is half away from zero; timestamp to date cuts; text longer than the type is cut.
 * Pairs: int|bigint|float|decimal among each other, date<->timestamp, int|float -> duration (seconds) and back, enum -> text,
 * enum -> enum (by label), anything scalar -> text, row -> key value of the referred row (type of its key).
 */
export interface ConvertExpr extends Typed {
  readonly op: "convert";
  readonly arg: Expr;
}
export type FunctionName =
  | "abs"
  | "ceil"
  | "floor"
  | "round"
  | "min"
  | "max"
  | "sqrt"
  | "ln"
  | "exp"
  | "pow"
  | "sign"
  | "year"
  | "quarter"
  | "month"
  | "week"
  | "weekday"
  | "day"
  | "hour"
  | "date"
  | "truncYear"
  | "truncQuarter"
  | "truncMonth"
  | "truncWeek"
  | "truncDay"
  | "truncHour"
  | "years"
  | "days"
  | "hours"
  | "minutes"
  | "lower"
  | "upper"
  | "title"
  | "trim"
  | "left"
  | "right"
  | "substr"
  | "replace"
  | "length"
  | "concat"
  | "join"
  | "slug"
  | "hex";
/** min and max here are over their arguments; arguments already have the type that the function needs. */
export interface CallExpr extends Typed {
  readonly op: "call";
  readonly fn: FunctionName;
  readonly args: readonly Expr[];
}
/** A template. Parts that are expressions have type text; `pad` left-pads with zeros to that width. Null if any part is null. */
export interface TextExpr extends Typed {
  readonly op: "text";
  readonly parts: readonly (string | { readonly value: Expr; readonly pad: number | null })[];
}

/**
 * A random draw: a pure function of the address of the row (or of the `shared` values) and `use`.
 * `use` is unique within the model: `<Entity>.<field>` and, from the second draw of a rule on, `/<n>`; overrides in a
 * segment add `/<segment label>`; an `address` modifier replaces the whole prefix.
 */
export interface DrawExpr extends Typed {
  readonly op: "draw";
  readonly use: string;
  readonly distribution: Distribution;
  /** Conditions the distribution on a closed range, in the representation of `type`; one draw, no clamping. */
  readonly within: { readonly low: Expr; readonly high: Expr } | null;
  /** `shared by`: the values that take the place of the row's address; null for the row's own. */
  readonly shared: readonly Expr[] | null;
}
export type Distribution =
  /** On a grid, both ends included and equally likely. int, decimal, date, or timestamp by an int number of seconds. */
  | { readonly name: "uniformGrid"; readonly low: Expr; readonly high: Expr; readonly step: Expr }
  /** Half-open. float, timestamp (whole seconds), duration. */
  | { readonly name: "uniform"; readonly low: Expr; readonly high: Expr }
  /** The parameters of these are floats in the unit of the result (a float, or seconds where `type` is duration). */
  | { readonly name: "normal"; readonly mean: Expr; readonly sd: Expr }
  | { readonly name: "lognormal"; readonly median: Expr; readonly sigma: Expr }
  | { readonly name: "exponential"; readonly mean: Expr }
  | { readonly name: "gamma"; readonly shape: Expr; readonly scale: Expr }
  | { readonly name: "beta"; readonly a: Expr; readonly b: Expr }
  | { readonly name: "pareto"; readonly shape: Expr; readonly minimum: Expr }
  /** Integers. zipf: 1..size with probability proportional to rank^-exponent. */
  | { readonly name: "zipf"; readonly exponent: Expr; readonly size: Expr }
  | { readonly name: "poisson"; readonly mean: Expr }
  | { readonly name: "geometric"; readonly probability: Expr }
  | { readonly name: "binomial"; readonly trials: Expr; readonly probability: Expr }
  /** How many in a row succeed: the k-th with probability k, until the first that fails or the list's end. */
  | { readonly name: "successes"; readonly probabilities: readonly Expr[] }
  | { readonly name: "chance"; readonly probability: Expr }
  /** `pick { value share, … }`; weights need not sum to 1; a weight may be computed. */
  | { readonly name: "choice"; readonly choices: readonly { readonly weight: Expr; readonly value: Expr }[] }
  /** `pick(list)`: equally likely elements. */
  | { readonly name: "element"; readonly elements: readonly Expr[] }
  /** `pick(list, k)`: k different elements (texts), in list order, joined by `separator`. */
  | { readonly name: "subset"; readonly elements: readonly Expr[]; readonly size: Expr; readonly separator: string }
  /** An enum by its declared shares (equal where none); `weights` has one number a label. */
  | { readonly name: "label"; readonly weights: readonly number[] }
  /** An enum or a table's axis by a condition and a weight on the value (`subject`); the values in order. Weight null: a label's declared share, else equal. */
  | { readonly name: "weighed"; readonly values: readonly Expr[]; readonly where: Expr | null; readonly weight: Expr | null }
  /** `#` a digit, `?` an upper case letter, anything else itself. */
  | { readonly name: "pattern"; readonly pattern: string }
  /** A checked method of the installed library, `person.firstName`, with literal arguments (JSON values). */
  | { readonly name: "faker"; readonly method: string; readonly arguments: readonly unknown[] }
  | { readonly name: "uuid" }
  /** The label of a `segments` item: index into the entity's segments. */
  | { readonly name: "segment"; readonly segments: number };

/** `round`: to the nearest multiple of `by`, half away from zero. `ending`: up or down to the same unit with that ending: 0.99 -> floor(x) + 0.99. `by` has the type of the result. */
export interface ShapeExpr extends Typed {
  readonly op: "round" | "ending";
  readonly arg: Expr;
  readonly by: Expr;
}
/**
 * A cell of a table at these axis values (one an axis). `part`: the cell's value, a range's end, the number of elements of a
 * list, or its element `part` (from 0); past the end of a list its last element.
 */
export interface TableExpr extends Typed {
  readonly op: "table";
  readonly table: number;
  readonly args: readonly Expr[];
  readonly part: "value" | "low" | "high" | "length" | number;
}
/** The value of a curve at a date or timestamp, as written (not normalised). */
export interface CurveExpr extends Typed {
  readonly op: "curve";
  readonly curve: number;
  readonly at: Expr;
}
/** The moment at which `delay` (a duration, not below 0) has run from `at` in the time of the curves: `paid_at + 2d shaped by workdays`. */
export interface WarpExpr extends Typed {
  readonly op: "warp";
  /** A date or timestamp, as is the result. */
  readonly at: Expr;
  readonly delay: Expr;
  readonly curves: readonly number[];
}
/** ramp: linear from `from` before `start` to `to` after `end`. compound: (1 + rate) to the power of the years (or months) since. Arguments are floats and timestamps. */
export type DriftExpr =
  | (Typed & {
      readonly op: "ramp";
      readonly from: Expr;
      readonly to: Expr;
      readonly start: Expr;
      readonly end: Expr;
      readonly at: Expr;
    })
  | (Typed & {
      readonly op: "compound";
      readonly growth: Expr;
      readonly unitSeconds: number;
      readonly since: Expr;
      readonly at: Expr;
    });

export type AggregateFunction = "count" | "sum" | "avg" | "min" | "max" | "any" | "all" | "share" | "first" | "last";
/** How the rows of an aggregate are found. */
export type Way =
  /** Rows owned, at any depth, by `of`. */
  | { readonly way: "below"; readonly of: RowRef }
  /** Rows whose reference field `field` is `of`. */
  | { readonly way: "referring"; readonly of: RowRef; readonly field: number }
  /** Every row of the entity. */
  | { readonly way: "all" };
/** Over rows of `entity`; `where` and `value` read the row as `item` depth 0. Empty: sum and count 0, any false, all true, others null. */
export interface AggregateExpr extends Typed {
  readonly op: "aggregate";
  readonly fn: AggregateFunction;
  readonly entity: number;
  readonly way: Way;
  readonly where: Expr | null;
  readonly value: Expr | null;
}
/** A whole rule: this row's part of `total` (owner's value), in proportion to `weight` among the siblings of the transaction, to the last unit. */
export interface SplitExpr extends Typed {
  readonly op: "split";
  readonly total: Expr;
  readonly weight: Expr;
}
/** What a lifecycle tells: the state of a row (an enum of states), how often an event fired or a state was entered, and when first or last. */
export interface LifeExpr extends Typed {
  readonly op: "life";
  /** `left`, `entered`: the states of the transition that a row of `per Actor.lifecycle` is made for. */
  readonly what: "state" | "count" | "first" | "last" | "left" | "entered";
  readonly of: RowRef;
  readonly lifecycle: number;
  /** Name of the event or state; null where a state is told. */
  readonly name: string | null;
}
