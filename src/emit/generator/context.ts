import type { Agenda } from "./agenda.ts";
import type { DrawSource } from "./draws.ts";
import { compile } from "./expression.ts";
import type { Expr, RowRef } from "../../model/expression.ts";
import type { Model } from "../../model/model.ts";
import type { Type } from "../../model/type.ts";
import type { FunctionBuilder } from "./function-builder.ts";
import { columnKey } from "./names.ts";
import { givenValue, numberOf } from "./populations.ts";
import { previousRow, previousValue } from "./previous.ts";
import { isTextual } from "../../plan/carried-texts.ts";
import { isRowBefore } from "../../plan/rows-before.ts";
import type { RowScope } from "./row-scope.ts";
import { followSibling, keptValue } from "./siblings.ts";
import { asCode, code, nullOf, typeCode, type Value } from "./value.ts";
import { inWholeSeconds } from "./whole-seconds.ts";

/** A row that an expression reads: one in the making, or one whose columns are in memory. */
export type Row =
  | { readonly at: "scope"; readonly scope: RowScope }
  /** `nullable`: the ordinal may be -1. */
  | { readonly at: "column"; readonly entity: number; readonly ordinal: string; readonly nullable: boolean }
  /**
   * One of the rows below a row at hand, kept in arrays while they were walked: `ordinal` is its place among them (-1 for none,
   * where `nullable`), `first` the position of the first of them.
   */
  | {
      readonly at: "kept";
      readonly entity: number;
      readonly rows: RowScope;
      readonly first: string;
      readonly ordinal: string;
      readonly nullable: boolean;
      /** What a record tells of it, by field: the row is not walked here, and the rest is computed (in `pass`, else in the first). */
      readonly recorded?: { get(field: number): Value | undefined };
      readonly pass?: number;
    }
  /** No row: the owner by another population than the one that made mine. `nullable`: its values may be null where they are read. */
  | { readonly at: "none"; readonly entity: number; readonly nullable: boolean };

/** Where an expression stands. */
export interface Context {
  readonly fn: FunctionBuilder;
  readonly self: Row;
  /** The candidate of a reference that is being chosen. */
  readonly candidate: Row | null;
  /** The rows of the aggregates around, the innermost first. */
  readonly items: readonly Row[];
  /** Code of the value being matched. */
  readonly subject: string | null;
  /** The pass that the code is for. */
  readonly pass: number;
  /** Code of a number that is added to the names of draws: attempts at a text that must not repeat. */
  readonly attempt?: string;
  /** The draws of lists take the digits of an index instead of random bits: texts without repeats by permuting the index. */
  readonly digits?: Digits;
  /** Inside the agenda of an actor: its live fields are read as they are at this moment, and no statement can be added. */
  readonly agenda?: Agenda;
  /** Where this is one branch of a choice: code of the condition under which its value is wanted. */
  readonly branch?: string;
  /** A live column, as it is in the final tables. */
  readonly isLive?: boolean;
  /** Inside a loop over candidates: the expression stands alone, and no statement can be added before it. */
  readonly inline?: boolean;
  /** Code that stands for parts of an expression, by what they read: values that are gone through, not looked at. */
  readonly parts?: ReadonlyMap<string, string>;
  /** Code of `now`, where that is not the row's moment. */
  readonly now?: string;
  /** The draws that an expression takes, where they are not those of the row. */
  readonly source?: DrawSource;
}

/** An index that is taken apart in mixed radix. */
export interface Digits {
  readonly index: string;
  /** The product of the radices taken so far. */
  stride: number;
}

export function contextOf(scope: RowScope, pass: number): Context {
  const parts = scope.fn.parts.get(scope.entity.index);
  const ctx: Context = { fn: scope.fn, self: { at: "scope", scope }, candidate: null, items: [], subject: null, pass };
  return parts === undefined ? ctx : { ...ctx, parts };
}

/** The scope that takes statements for an expression; null where only columns are read. */
export function statementScope(ctx: Context): RowScope | null {
  if (ctx.agenda !== undefined || ctx.inline === true) return null;
  if (ctx.items[0]?.at === "scope") return ctx.items[0].scope;
  return ctx.self.at === "scope" ? ctx.self.scope : null;
}

const modelOf = (ctx: Context): Model => ctx.fn.module.model;

/** The context of what is wanted under a condition alone. */
export function under(ctx: Context, condition: string): Context {
  return { ...ctx, branch: ctx.branch === undefined ? condition : `${ctx.branch} && ${condition}` };
}

/**
 * Gives a value of an expression a name before the statement that it stands in. In a branch it is computed only where the
 * branch is taken: what is true there (a row that is not null) need not hold elsewhere.
 */
export function hoisted(scope: RowScope, wish: string, text: string, e: Expr, ctx: Context): string {
  const other = nullOf(e.type) === "null" && !e.nullable ? (e.type.kind === "bool" ? "false" : '""') : nullOf(e.type);
  return scope.shared(wish, ctx.branch === undefined ? text : `${ctx.branch} ? ${text} : ${other}`, ctx.pass);
}

/** Finds the row that a reference leads to. */
export function resolveRow(ref: RowRef, ctx: Context): Row {
  switch (ref.row) {
    case "self":
      return ctx.self;
    case "candidate":
      return ctx.candidate ?? missing("candidate");
    case "item":
      return ctx.items[ref.depth] ?? missing("aggregate's row");
    case "owner": {
      const of = resolveRow(ref.of, ctx);
      if (of.at === "none") return noRow(ref.entity);
      if (of.at === "scope" && of.scope.owner !== null)
        return of.scope.isMadeBy(ref.population) ? { at: "scope", scope: of.scope.owner } : noRow(ref.entity);
      const owned = modelOf(ctx).entities[ref.of.entity]!;
      const population = ref.population === null ? undefined : owned.populations[ref.population];
      if (population?.form === "per") return follow(of, population.field, ref.entity, ctx);
      const field = owned.fields.find(
        (f) =>
          f.value.by === "population" && f.value.what.value === "owner" && f.type.kind === "row" && f.type.entity === ref.entity,
      );
      return follow(of, field?.index ?? -1, ref.entity, ctx);
    }
    case "follow":
      if (ref.of.row === "previous") return followPrevious(ref.field, ref.entity, ctx);
      return follow(resolveRow(ref.of, ctx), ref.field, ref.entity, ctx);
    case "each": {
      if (ctx.self.at !== "scope") return missing("row of `each`");
      if (!ctx.self.scope.isMadeBy(ref.population)) return noRow(ref.entity);
      return ctx.self.scope.fn.eachRow(ctx.self.scope, ref.each) ?? missing("row of `each`");
    }
    case "previous":
      return missing("previous row");
  }
}

const noRow = (entity: number): Row => ({ at: "none", entity, nullable: true });

/** The value of a field of no row: null, or what stands for it where a condition keeps it from being taken. */
function nothing(type: Type, nullable: boolean): string {
  const none = nullOf(type);
  if (none !== "null") return none;
  if (nullable) return `(null as ${typeCode(type, true)})`;
  return type.kind === "bool" ? "false" : '""';
}

function missing(what: string): never {
  throw new Error(`the generator has no ${what} here`);
}

/** The row in the making that an expression belongs to. */
export function selfScope(ctx: Context): RowScope {
  return ctx.self.at === "scope" ? ctx.self.scope : missing("row in the making");
}

/** The row that a reference of the row before leads to: its owner is mine, where there is a row before. */
function followPrevious(field: number, entity: number, ctx: Context): Row {
  const scope = selfScope(ctx);
  const { value } = scope.entity.fields[field]!;
  if (value.by === "population" && value.what.value === "owner") return missing("owner of a previous row");
  return { at: "column", entity, ordinal: previousValue(scope, field, ctx.pass), nullable: true };
}

/** The row before as a row: its number as a record tells it, or what goes from one row of a loop to the next. */
function rowBefore(scope: RowScope, entity: number, { pass }: Context): Row {
  const { numberBefore } = scope;
  const known = { at: "kept", entity, rows: scope, first: "0", nullable: true } as const;
  if (numberBefore !== null) return { ...known, ordinal: numberBefore, recorded: { get: () => code(numberBefore) } };
  // Its key is asked for where there is a row.
  const value = (index: number): string =>
    `${previousValue(scope, index, pass)}${isTextual(scope.entity.fields[index]!.type) ? "!" : ""}`;
  return { ...known, ordinal: previousRow(scope, pass), recorded: { get: (index) => code(value(index)) } };
}

/** The row that a reference field of a row leads to. */
export function follow(of: Row, field: number, entity: number, ctx: Context): Row {
  if (of.at === "none") return noRow(entity);
  if (of.at === "scope") {
    const model = of.scope.entity.fields[field]!;
    if (isRowBefore(model)) return rowBefore(of.scope, entity, ctx);
    // A reference that is computed from a row at hand is that row: nothing needs to be looked up.
    if (model.value.by === "population" && model.value.what.value === "owner" && of.scope.owner !== null)
      return of.scope.isMadeBy(model.value.what.population) ? { at: "scope", scope: of.scope.owner } : noRow(entity);
    if (model.value.by === "rule" && model.value.rule.op === "row") {
      const same = resolveRow(model.value.rule.of, { ...ctx, self: of, candidate: null, items: [] });
      if (same.at === "scope" || same.at === "none") return same;
    }
    if (model.value.by === "population" && model.value.what.value === "each") {
      if (!of.scope.isMadeBy(model.value.what.population)) return noRow(entity);
      const bound = of.scope.fn.eachRow(of.scope, model.value.what.each);
      if (bound?.at === "scope") return bound;
    }
    if (model.value.by === "reference" && model.value.choice.of !== null)
      return followSibling(of.scope, model, model.value.choice, ctx.pass);
    return { at: "column", entity, ordinal: asCode(of.scope.field(field, ctx.pass)), nullable: model.nullable };
  }
  const model = modelOf(ctx).entities[of.entity]!.fields[field]!;
  // Rows directly below a row at hand have it as their owner.
  if (of.at === "kept" && model.value.by === "population" && model.value.what.value === "owner") {
    const scope = of.rows.owner!;
    if (!of.nullable) return { at: "scope", scope };
    const ordinal = `(${of.ordinal} < 0 ? -1 : ${scope.ordinal})`;
    return { ...of, entity, rows: scope, ordinal, recorded: nothingRecorded, pass: ctx.pass };
  }
  const text = asCode(of.at === "kept" ? keptValue(of, field) : columnValue(of, field, ctx));
  const scope = statementScope(ctx);
  const nullable = of.nullable || model.nullable;
  const ordinal = scope !== null && nullable ? scope.shared(`${model.name}_row`, text, ctx.pass) : text;
  return { at: "column", entity, ordinal, nullable };
}

const nothingRecorded: ReadonlyMap<number, Value> = new Map();

/** The value of a field of a row. */
export function fieldValue(row: Row, field: number, ctx: Context): Value {
  if (row.at === "column") return columnValue(row, field, ctx);
  if (row.at === "kept") return keptValue(row, field);
  if (row.at === "none") return code(nothing(modelOf(ctx).entities[row.entity]!.fields[field]!.type, row.nullable));
  const model = row.scope.entity.fields[field]!;
  if (ctx.agenda !== undefined && row.scope === ctx.agenda.root && model.role === "live" && model.value.by === "rule")
    return inWholeSeconds(compile(model.value.rule, { ...ctx, self: row }), model, model.value.rule);
  return row.scope.field(field, ctx.pass);
}

function columnValue(row: Row & { at: "column" }, field: number, ctx: Context): Value {
  const entity = modelOf(ctx).entities[row.entity]!;
  const model = entity.fields[field]!;
  if (model.value.by === "serial" && model.value.per === null) return guard(row, numberOf(entity, row.ordinal, ctx.fn), "NaN");
  if (
    model.value.by === "population" &&
    (model.value.what.value === "given" || model.value.what.value === "tree" || model.value.what.value === "calendar")
  ) {
    const value = givenValue(entity, model, model.value.what, row.ordinal, ctx.fn);
    return row.nullable ? guard(row, asCode(value), nullOf(model.type)) : value;
  }
  const columns = ctx.fn.run(ctx.fn.module.columns(entity));
  const cell = `${columns}.${columnKey(entity, model)}[${row.ordinal}]!`;
  return guard(row, model.type.kind === "bool" && !model.nullable ? `(${cell} === 1)` : cell, nullOf(model.type));
}

const guard = (row: Row & { at: "column" }, text: string, none: string): Value =>
  code(row.nullable ? `(${row.ordinal} < 0 ? ${none} : ${text})` : text);
