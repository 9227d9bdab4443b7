/** What an expression sees: whose row it computes, which names are bound, what is known not to be null, where draws get their addresses. */
import type { EntitySymbol, FieldSymbol, Renames } from "../binder/symbols.ts";
import type { Expr, RowRef } from "../model/expression.ts";
import type { Type } from "../model/type.ts";
import type { Program } from "./program.ts";

/** What kind of place an expression stands in; it decides what may be read and drawn there. */
export type Place =
  | "constant"
  | "field"
  /** Rate fields: formulas that a lifecycle reads again and again. */
  | "formula"
  | "live"
  | "label"
  /** Count, `when`, `every` and `each` of a population. */
  | "population"
  | "clause"
  | "check"
  | "report"
  | "mess";

export type Binding =
  | { readonly kind: "row"; readonly ref: RowRef }
  /** The row an aggregate runs over; `depth` counts the aggregates around it, so that it is found from inner ones. */
  | { readonly kind: "item"; readonly entity: number; readonly depth: number }
  | { readonly kind: "value"; readonly value: Expr }
  /** Stands for something that is wrong and has been reported. */
  | { readonly kind: "error" };

export interface Scope {
  readonly program: Program;
  /** Null where there is no row: constants, checks over all rows. */
  readonly entity: EntitySymbol | null;
  /** The field whose rule this is, if it is one. */
  readonly field: FieldSymbol | null;
  readonly place: Place;
  readonly bindings: ReadonlyMap<string, Binding>;
  /** Aggregates around this expression. */
  readonly depth: number;
  /** Expressions around this one. */
  readonly nesting: number;
  /** Keys (see facts.ts) of fields and rows that are known not to be null here. */
  readonly nonNull: ReadonlySet<string>;
  /** Null where nothing may be drawn. */
  readonly draws: DrawAddresses | null;
  readonly renames: Renames | null;
}

/** Addresses for the draws of one rule, in the order of the text. */
export class DrawAddresses {
  readonly prefix: string;
  /** Values of `shared by`, which take the place of the row's address. */
  readonly shared: readonly Expr[] | null;
  #used = 0;

  constructor(prefix: string, shared: readonly Expr[] | null = null) {
    this.prefix = prefix;
    this.shared = shared;
  }

  next(): string {
    const number = this.#used++;
    return number === 0 ? this.prefix : `${this.prefix}/${number}`;
  }
}

/**
 * The type that the place of an expression wants. `assign`: the value is converted to it, so that a `uniform` takes its
 * grid; otherwise it only tells which labels are meant.
 */
export interface Expected {
  readonly type: Type;
  readonly assign: boolean;
}
/** The checked expression; null where something in it is wrong, and reported. */
export type Result = Expr | null;

export function newScope(program: Program, entity: EntitySymbol | null, place: Place, draws: DrawAddresses | null): Scope {
  return {
    program,
    entity,
    field: null,
    place,
    bindings: new Map(),
    depth: 0,
    nesting: 0,
    nonNull: new Set(),
    draws,
    renames: null,
  };
}

/** True where the expression is computed for a row, at a moment; constants with parameters stand in the place of their call. */
export function hasMoment(scope: Scope): boolean {
  return scope.entity !== null || !["constant", "check", "report"].includes(scope.place);
}

export function bindName(scope: Scope, name: string, binding: Binding): Scope {
  return { ...scope, bindings: new Map([...scope.bindings, [name, binding]]) };
}

/** Wants this very type: the value is converted to it. */
export function assigned(type: Type): Expected {
  return { type, assign: true };
}
/** Wants labels of this type, but converts nothing. */
export function hinted(type: Type): Expected {
  return { type, assign: false };
}
