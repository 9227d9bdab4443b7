/** The checked schema: frozen, dialect-neutral, JSON-serialisable. Entities, enums, tables and the like refer to each other by index. */
import type { Expr } from "./expression.ts";
import type { Type } from "./type.ts";
import type { Span } from "../source/span.ts";

export const dialectNames = ["postgres", "mysql", "mariadb", "sqlserver", "sqlite", "duckdb", "snowflake"] as const;
export type DialectName = (typeof dialectNames)[number];

export interface Model {
  readonly name: string;
  readonly doc: string | null;
  readonly period: Period;
  readonly seed: number;
  /** faker's name of the locale: `en_US`. */
  readonly locale: string;
  readonly dialects: readonly DialectName[];
  readonly enums: readonly EnumModel[];
  /** Plain constants, folded; for documentation and `--set`. */
  readonly constants: readonly ConstantModel[];
  readonly tables: readonly TableModel[];
  readonly curves: readonly CurveModel[];
  readonly entities: readonly EntityModel[];
  readonly lifecycles: readonly LifecycleModel[];
  /** Top-level checks; a row check has an entity. */
  readonly checks: readonly CheckModel[];
  readonly reports: readonly ReportModel[];
  /** SHA-256 of the sources, in import order; hexadecimal. */
  readonly hash: string;
}
/** First day, and the day after the last, as days since 1970-01-01. */
export interface Period {
  readonly start: number;
  readonly end: number;
}
export interface EnumModel {
  readonly name: string;
  readonly doc: string | null;
  readonly labels: readonly { readonly name: string; readonly doc: string | null }[];
  /** One weight a label; equal ones where no shares were written. */
  readonly weights: readonly number[];
}
export interface ConstantModel {
  readonly name: string;
  readonly doc: string | null;
  readonly type: Type;
  readonly value: unknown;
}
/** Cells in row-major order of the axes. Each axis lists its values (labels' indexes, numbers, null last if nullable). */
export interface TableModel {
  readonly name: string;
  readonly doc: string | null;
  readonly axes: readonly AxisModel[];
  /** What a cell holds, in the representation of `type`. A rate is already an intensity a second. */
  readonly type: Type;
  readonly form: "value" | "range" | "list";
  readonly cells: readonly (
    number | string | boolean | null | { readonly low: number; readonly high: number } | readonly number[]
  )[];
  /** Interpolate between the values of a numeric axis; beyond its ends the outermost cell holds. */
  readonly linear: boolean;
}
export interface AxisModel {
  readonly name: string;
  readonly type: Type;
  readonly nullable: boolean;
  /** The distinct values in order. A numeric axis that is not linear takes the cell of the largest value <= the argument. */
  readonly values: readonly (number | string | boolean | null)[];
}
/**
 * month: 12 values from January; weekday: 7 from Monday; hour: 24; these are written values, not normalised.
 * date, year: points in order of `at` (days since 1970, or the year) — a step holds from its point to the next, or, where
 * `linear`, the value is interpolated; outside every point `otherwise`.
 */
export type CurveModel =
  | {
      readonly name: string;
      readonly doc: string | null;
      readonly by: "month" | "weekday" | "hour";
      readonly values: readonly number[];
    }
  | {
      readonly name: string;
      readonly doc: string | null;
      readonly by: "date" | "year";
      readonly linear: boolean;
      /** Half-open intervals of days (or years) with their value, ascending, for steps; for linear, `from` is the point. */
      readonly points: readonly { readonly from: number; readonly to: number; readonly value: number }[];
      readonly otherwise: number;
    };

export interface EntityModel {
  readonly index: number;
  readonly name: string;
  /** Name of the table: `as`, else the entity's name in snake_case. */
  readonly table: string;
  readonly doc: string | null;
  readonly hidden: boolean;
  readonly span: Span;
  readonly populations: readonly Population[];
  /** Columns in order, hidden fields among them; the owner's reference stands after the key unless placed. */
  readonly fields: readonly FieldModel[];
  /** Fields of the primary key, in order; empty only for hidden entities. */
  readonly key: readonly number[];
  readonly unique: readonly (readonly number[])[];
  readonly indexes: readonly (readonly number[])[];
  readonly checks: readonly {
    readonly label: string | null;
    readonly doc: string | null;
    readonly condition: Expr;
    readonly text: string;
    readonly span: Span;
  }[];
  readonly partition: Expr | null;
  readonly cluster: Expr | null;
  readonly segments: readonly SegmentsModel[];
  /** The field with role `time`, and `until`; null where the entity declares none. */
  readonly time: number | null;
  readonly until: number | null;
  /** Index of the lifecycle, if any. */
  readonly lifecycle: number | null;
  /** Entity's own `history` (SCD2 in place). */
  readonly history: boolean;
}

/** Where rows come from. Counts are int expressions, evaluated at the owner (or without a row, for roots). */
export type Population =
  /** `count`: how many at scale 1; multiplied by the scale unless `fixed`. */
  | { readonly form: "numbered"; readonly count: Expr; readonly fixed: boolean }
  /** Independent moments over [start, end) days, shaped by curves. */
  | {
      readonly form: "over";
      readonly count: Expr;
      readonly fixed: boolean;
      readonly start: number;
      readonly end: number;
      readonly curves: readonly number[];
    }
  /** Poisson arrivals: `perSecond` before shaping; grows with the scale. */
  | { readonly form: "arriving"; readonly perSecond: Expr; readonly curves: readonly number[] }
  /** Given rows. `fields` names the given fields; a cell is in the representation of its field (a referred row as its ordinal). */
  | {
      readonly form: "rows";
      readonly fields: readonly number[];
      readonly rows: readonly (readonly (number | string | boolean | null)[])[];
    }
  | { readonly form: "tree"; readonly roots: Expr; readonly children: Expr; readonly depth: Expr }
  /** Pairs without repeats; `sides` are the two reference fields. */
  | { readonly form: "link"; readonly sides: readonly [number, number]; readonly count: Expr }
  /** One row a unit over [start, end) days. */
  | {
      readonly form: "calendar";
      readonly unit: "day" | "week" | "month" | "quarter" | "year" | "hour";
      readonly start: number;
      readonly end: number;
    }
  /** Every combination, without an owner. */
  | { readonly form: "each"; readonly each: readonly EachModel[]; readonly when: Expr | null }
  | PerPopulation;

export interface PerPopulation {
  readonly form: "per";
  readonly owner: number;
  /** The reference field that holds the owner: a column unless hidden. */
  readonly field: number;
  /** Event (or `lifecycle` transition) of the owner that makes the rows; null: the owner itself. */
  readonly event: string | null;
  readonly each: readonly EachModel[];
  /** How many, for each combination; null: one. */
  readonly count: Expr | null;
  readonly when: Expr | null;
  readonly atLeast: number;
  /** Gap between the rows, a duration. */
  readonly every: Expr | null;
  /** Draw-address name of this population, unique within the entity. */
  readonly address: string;
}
export type EachModel =
  | { readonly over: "enum"; readonly enum: number; readonly alias: string; readonly field: number | null }
  | { readonly over: "range"; readonly low: number; readonly high: number; readonly alias: string; readonly field: number | null }
  | {
      readonly over: "list";
      readonly values: readonly (number | string)[];
      readonly type: Type;
      readonly alias: string;
      readonly field: number | null;
    }
  /** All rows of an entity; or, with `of`, those below that row. */
  | {
      readonly over: "rows";
      readonly entity: number;
      readonly of: RowOf | null;
      readonly alias: string;
      readonly field: number | null;
    };
export type RowOf = import("./expression.ts").RowRef;

export type Role = "plain" | "key" | "ref" | "time" | "until" | "live" | "label";
export interface FieldModel {
  readonly index: number;
  readonly name: string;
  readonly doc: string | null;
  readonly role: Role;
  readonly hidden: boolean;
  readonly type: Type;
  readonly nullable: boolean;
  /** Column names: one, or one a key column of the referred entity; empty when hidden. */
  readonly columns: readonly string[];
  readonly value: FieldValue;
  /** Declared `unique`, and how it holds. */
  readonly unique: UniqueProof | null;
  /** A reference's foreign key action; null: none (restrict). */
  readonly onDelete: "set null" | "cascade" | "restrict" | null;
  /** A field's `history`. */
  readonly history: boolean;
  readonly span: Span;
}
/** How a field gets its value. */
export type FieldValue =
  /** The rule, with segment overrides, `missing`, shaping and the final conversion to the field's type folded in. */
  | { readonly by: "rule"; readonly rule: Expr }
  /** Chosen among the rows of an entity. */
  | { readonly by: "reference"; readonly choice: ReferenceChoice }
  /** The row's number; with `per`, the number under that owner (levels up: 1 is the owner). */
  | { readonly by: "serial"; readonly per: { readonly entity: number } | null }
  /** The population gives it: the owner's row, a given cell, a link's side, what a tree gives (parent, level, path, root, is_leaf), a calendar's day, the moment of an `over`, an `each` alias. */
  | { readonly by: "population"; readonly what: PopulationValue };
export type PopulationValue =
  | { readonly value: "owner"; readonly population: number }
  | { readonly value: "given" }
  | { readonly value: "side"; readonly side: 0 | 1 }
  | { readonly value: "tree"; readonly of: "parent" | "level" | "path" | "root" | "isLeaf" }
  | { readonly value: "calendar" }
  | { readonly value: "moment" }
  /** Of an entity with `history`: from when to when a version holds, and whether it is the last. */
  | { readonly value: "version"; readonly of: "validFrom" | "validTo" | "isCurrent" }
  | { readonly value: "each"; readonly population: number; readonly each: number };
export interface ReferenceChoice {
  readonly target: number;
  /** Draw address, as in `DrawExpr.use`. */
  readonly use: string;
  /** `of x`: rows below that row only. */
  readonly of: RowOf | null;
  readonly where: readonly Conjunct[];
  /** Factors of the weight; their product weighs a candidate. A zipf exponent over the candidates' fixed order. */
  readonly by: readonly WeightFactor[];
  readonly zipf: number | null;
  /** `first by`: a lookup, no draw. */
  readonly first: { readonly order: Expr; readonly descending: boolean } | null;
  /** A condition (a share is drawn by it) of null before any choice; from `missing`. */
  readonly missing: Expr | null;
  /** No two rows under this owner may choose the same candidate. `entity` is the owner. */
  readonly distinctUnder: number | null;
  /** The candidate must exist at my moment: `time <= now < until`. False where proved or timeless. */
  readonly alive: boolean;
}
/** A conjunct of `where`, sorted by what a plan can do with it. */
export type Conjunct =
  /** Reads the candidate only. */
  | { readonly kind: "candidate"; readonly test: Expr }
  /** `candidate path == expression of mine`. `anyIfNull`: where mine is null, every candidate will do. */
  | { readonly kind: "equal"; readonly candidate: Expr; readonly mine: Expr; readonly anyIfNull?: true }
  /** `candidate != row of mine`. */
  | { readonly kind: "notRow"; readonly mine: Expr }
  /** The candidate's moment against mine: `candidate op mine` (types date or timestamp). */
  | { readonly kind: "time"; readonly op: "lt" | "le" | "gt" | "ge"; readonly candidate: Expr; readonly mine: Expr }
  /** Reads nothing of the candidate. */
  | { readonly kind: "mine"; readonly test: Expr };
export type WeightFactor =
  | { readonly kind: "candidate"; readonly weight: Expr }
  /** A table (or match) over finite values of both sides. */
  | { readonly kind: "mixed"; readonly weight: Expr };

/**
 * `serial`: contains the row's number; `key`: is the key, or one to one with an owner; `given`: given values, looked at when
 * compiling; `permutation`: the rule's finite value space is permuted; `redraw`: a fixed entity, filled in order.
 */
export type UniqueProof = "serial" | "key" | "given" | "permutation" | "redraw";

export interface SegmentsModel {
  /** The field that holds the label. */
  readonly field: number;
  readonly exact: boolean;
  readonly segments: readonly { readonly label: string; readonly weight: number }[];
}

export interface LifecycleModel {
  readonly entity: number;
  readonly name: string;
  /** The enum of its states. */
  readonly enum: number;
  /** Clauses outside states have `states` null. */
  readonly clauses: readonly ClauseModel[];
  readonly span: Span;
}
export interface ClauseModel {
  /** Where it runs: indexes of states; null: in every state, its clock surviving transitions. */
  readonly states: readonly number[] | null;
  /** An event's name, or the state to enter. */
  readonly event: string | null;
  readonly to: number | null;
  readonly timing:
    | { readonly form: "every"; readonly gap: Expr; readonly calendarMonths: number | null }
    | { readonly form: "at"; readonly rate: Expr }
    | { readonly form: "after"; readonly delay: Expr }
    | { readonly form: "on"; readonly event: string; readonly after: Expr | null };
  readonly chance: Expr | null;
  readonly when: Expr | null;
  readonly curves: readonly number[];
  /** Draw-address name, unique within the lifecycle. */
  readonly address: string;
  readonly span: Span;
}
export interface CheckModel {
  readonly label: string | null;
  readonly entity: number | null;
  readonly condition: Expr;
  /** Statistical (`about`) with its two sides; null: exact. */
  readonly about: { readonly measured: Expr; readonly expected: Expr } | null;
  readonly text: string;
  readonly span: Span;
}
export interface ReportModel {
  readonly name: string;
  readonly title: string | null;
  readonly span: Span;
}
