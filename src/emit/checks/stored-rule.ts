/**
 * A field's rule in terms of what the tables hold: hidden fields give way to their own rules, `now` to the row's moment, and
 * aggregates as of a moment compare moments. There is none where a draw, or what is not stored, has a say.
 */
import type { AggregateExpr, Expr, FieldExpr, RowRef } from "../../model/expression.ts";
import type { EntityModel, FieldModel, Model } from "../../model/model.ts";
import { rerooted, rewrite } from "../../model/rewrite.ts";
import type { Type } from "../../model/type.ts";
import { holds } from "../../model/walk.ts";
import { isBornInTime, isTemporalRoot } from "../../plan/births.ts";
import { comparedWhere } from "../../plan/compared.ts";
import { sizesOf } from "../../plan/expectations.ts";
import { areOtherActors } from "../../plan/owned-rows.ts";
import { isOverPast } from "../../plan/past.ts";
import { hasMoment, reductionWay } from "../../plan/reductions.ts";
import { hasOwnMoment, isBelowEvent, isRoot, perPopulations } from "../../plan/waves.ts";
import { beginsWithinDay } from "../../plan/within-day.ts";
import { isInPeriod, momentOf, momentsBelow } from "./written.ts";

export interface StoredRule {
  readonly rule: Expr;
  /** Rows for which one of these does not hold were computed from rows that are not stored, or in an order that is not. */
  readonly conditions: readonly Expr[];
  /** Whether a draw decides that there is no value: only what is there can be compared. */
  readonly mayBeMissing: boolean;
}

/** Hidden fields that read hidden fields, and so on: beyond this nobody would read the query. */
const deepest = 6;

/** Null where there is no such rule. */
export function storedRule(model: Model, entity: EntityModel, field: FieldModel, depth = 0): StoredRule | null {
  if (field.value.by !== "rule" || field.role === "label" || entity.history || depth > deepest) return null;
  const { rule, mayBeMissing } = withoutMissing(field.value.rule);
  if (holdsDraw(rule)) return null;
  const reader = new Reader(model, entity, field.role === "live", depth);
  const rewritten = reader.rewrite(rule);
  return reader.hasFailed ? null : { rule: rewritten, conditions: reader.conditions, mayBeMissing };
}

function withoutMissing(rule: Expr): { rule: Expr; mayBeMissing: boolean } {
  const isMissing = rule.op === "cond" && rule.then.op === "literal" && rule.then.value === null && holdsDraw(rule.test);
  return isMissing ? { rule: rule.otherwise, mayBeMissing: true } : { rule, mayBeMissing: false };
}

const holdsDraw = (e: Expr): boolean => holds(e, (x) => x.op === "draw");

const moment: Type = { kind: "timestamp" };

/** Pairs of rows that a query may compare. */
const mostLooks = 40_000_000;
/** Rows of which only a run knows the number. */
const unknownRows = 100_000;

/** A moment as it is compared; null where the column does not tell it. `isMidnight`: a day begins when the row does. */
function asSeconds(e: Expr | null, isMidnight: boolean): Expr | null {
  if (e === null || e.type.kind === moment.kind) return e;
  return isMidnight ? { op: "convert", arg: e, type: moment, nullable: false, span: e.span } : null;
}

/** Rows that always exist or begin by a rule of theirs. */
const isPlainRoot = (entity: EntityModel): boolean => isRoot(entity) && !isTemporalRoot(entity);

class Reader {
  readonly #model: Model;
  readonly #entity: EntityModel;
  readonly #isLive: boolean;
  readonly #depth: number;
  readonly conditions: Expr[] = [];
  hasFailed = false;
  /** Within the rule of a live field that is read as of my moment. */
  #isAsOfMine = false;

  constructor(model: Model, entity: EntityModel, isLive: boolean, depth: number) {
    this.#model = model;
    this.#entity = entity;
    this.#isLive = isLive;
    this.#depth = depth;
  }

  rewrite(e: Expr, nesting = 0): Expr {
    return rewrite(e, { part: (x, n) => this.#part(x, n), row: (ref) => this.#row(ref) }, nesting);
  }

  #fail(e: Expr): Expr {
    this.hasFailed = true;
    return e;
  }

  #part(e: Expr, nesting: number): Expr | null {
    switch (e.op) {
      case "context":
        return e.name === "now" && !this.#isLive ? this.#now(e) : null;
      case "field":
        return this.#field(e, nesting);
      case "aggregate":
        return this.#aggregate(e, nesting);
      default:
        return null;
    }
  }

  /** What is live has another value now than it had at the moment of a row that is not. */
  #row(ref: RowRef): RowRef {
    if (this.#model.entities[ref.entity]!.history) this.hasFailed = true;
    if (ref.row === "previous") this.#requirePrevious(ref);
    if (ref.row !== "owner" && ref.row !== "follow") return ref;
    if (ref.row === "follow" && this.#model.entities[ref.of.entity]!.fields[ref.field]!.role === "live" && !this.#isLive)
      this.hasFailed = true;
    return { ...ref, of: this.#row(ref.of) };
  }

  #now(e: Expr): Expr {
    if (!hasMoment(this.#model, this.#entity)) return e;
    const mine = momentOf(this.#model, this.#self);
    if (mine === null || (mine.type.kind === "date" && e.type.kind !== "date")) return this.#fail(e);
    return mine.type.kind === e.type.kind ? mine : { op: "convert", arg: mine, type: e.type, nullable: false, span: e.span };
  }

  get #self(): RowRef {
    return { row: "self", entity: this.#entity.index };
  }

  #field(e: FieldExpr, nesting: number): Expr | null {
    const entity = this.#model.entities[e.of.entity]!;
    const read = entity.fields[e.field]!;
    if (read.role === "label") return this.#fail(e);
    if (read.role === "live" && !this.#isLive) return this.#asItWas(e, read, nesting);
    if (!read.hidden || read.value.by !== "rule" || read.type.kind === "row") return null;
    const stored = isSure(this.#model, e.of) ? storedRule(this.#model, entity, read, this.#depth + 1) : null;
    const isMine = e.of.row === "self" && nesting === 0;
    if (stored === null || stored.mayBeMissing || (stored.conditions.length > 0 && !isMine)) return this.#fail(e);
    this.conditions.push(...stored.conditions);
    // The rule of a row is about that row; aggregates of its own stand between it and those around.
    return rewrite(stored.rule, {
      part: () => null,
      row: (ref, inner) => rerooted(ref, (root) => (root.row === "self" ? deeper(e.of, inner) : root)),
    });
  }

  /** A live field of a row above, as it was at my moment: what it follows from, as of that moment. */
  #asItWas(e: FieldExpr, read: FieldModel, nesting: number): Expr {
    if (nesting > 0 || read.value.by !== "rule" || holdsDraw(read.value.rule) || !isOwnerOfMine(this.#model, e.of))
      return this.#fail(e);
    const rule = rewrite(read.value.rule, {
      part: () => null,
      row: (ref, inner) => rerooted(ref, (root) => (root.row === "self" ? deeper(e.of, inner) : root)),
    });
    const outer = this.#isAsOfMine;
    this.#isAsOfMine = true;
    const rewritten = this.rewrite(rule);
    this.#isAsOfMine = outer;
    return rewritten;
  }

  #aggregate(e: AggregateExpr, nesting: number): Expr {
    const over = this.#model.entities[e.entity]!;
    if (over.history) return this.#fail(e);
    if (e.way.way === "all" && comparedWhere(e, this.#isLive).orders.length > 0 && !this.#areFew(over)) return this.#fail(e);
    const isAsOf = !this.#isLive && this.#seesThePast(e, over);
    const where = e.where === null ? null : this.rewrite(e.where, nesting + 1);
    const value = e.value === null ? null : this.rewrite(e.value, nesting + 1);
    const way = e.way.way === "all" ? e.way : { ...e.way, of: this.#row(e.way.of) };
    const plain: AggregateExpr = { ...e, where, value, way };
    if (isAsOf || this.#isLive) this.#requireWritten(e, over);
    return isAsOf ? this.#asOf(plain, over, nesting) : plain;
  }

  /** True where only what is earlier than mine counts. */
  #seesThePast(e: AggregateExpr, over: EntityModel): boolean {
    if (this.#isAsOfMine && e.way.way !== "below") this.hasFailed = true;
    if (e.way.way === "below") {
      if (this.#isAsOfMine || isOverPast(this.#model, e)) return true;
      // Of a row that began at my very moment, those below it are not earlier.
      if (areOtherActors(this.#model, this.#entity, over) && isBornInTime(this.#model, over)) return true;
      if (momentsBelow(this.#model, over, e.way.of.entity) > 0) this.hasFailed = true;
      return false;
    }
    const way = reductionWay(this.#model, [], this.#entity, false, e);
    if (way === null || way === "written") this.hasFailed = true;
    return way === "as of";
  }

  #asOf(e: AggregateExpr, over: EntityModel, nesting: number): Expr {
    const item: RowRef = { row: "item", depth: 0, entity: over.index };
    const isWalked = e.way.way === "below" && !areOtherActors(this.#model, this.#entity, over);
    // Where rows begin within their days is not stored.
    const isExact = (row: EntityModel): boolean => row.time !== null && !beginsWithinDay(this.#model, row);
    const theirs = asSeconds(momentOf(this.#model, item), !isWalked && isExact(over));
    const mine = asSeconds(momentOf(this.#model, this.#self), isExact(this.#entity) && isPlainRoot(this.#entity));
    // Every row would look at every other.
    if ((e.way.way === "all" && !this.#areFew(over)) || nesting > 0) return this.#fail(e);
    if (theirs === null || mine === null) return this.#fail(e);
    const compared = (op: "lt" | "eq"): Expr => ({ op, left: theirs, right: mine, type: bool, nullable: false, span: e.span });
    // Which of two events of one second came first is not stored.
    if (isBelowEvent(this.#model, over) || isBelowEvent(this.#model, this.#entity)) {
      const mineThere = this.#mineAmong(over);
      const others = mineThere === null ? compared("eq") : and(compared("eq"), notTheRow(item, mineThere, e));
      this.conditions.push({ op: "not", arg: { ...e, fn: "any", type: bool, where: others, value: null }, ...plainBool(e) });
    }
    return { ...e, where: e.where === null ? compared("lt") : and(compared("lt"), e.where) };
  }

  /** True where a query may look at all rows of an entity for each of mine. */
  #areFew(over: EntityModel): boolean {
    const sizes = sizesOf(this.#model);
    const [mine, theirs] = [sizes[this.#entity.index] ?? null, sizes[over.index] ?? null];
    return (mine ?? unknownRows) * (theirs ?? unknownRows) <= mostLooks;
  }

  /** My row among those of an entity: itself, or the one of them that owns it. */
  #mineAmong(over: EntityModel): RowRef | null {
    let way: RowRef = this.#self;
    while (way.entity !== over.index) {
      const [population, second] = perPopulations(this.#model.entities[way.entity]!);
      if (population === undefined || second !== undefined) return null;
      way = { row: "owner", of: way, entity: population.owner, population: null };
    }
    return way;
  }

  /** The first row that is stored need not be the first. */
  #requirePrevious(ref: RowRef): void {
    if (!hasOwnMoment(this.#entity) || isInPeriod(this.#model, this.#entity)) return;
    const [population] = perPopulations(this.#entity);
    const owner: RowRef = { row: "owner", of: this.#self, entity: population?.owner ?? ref.entity, population: null };
    this.#requireSincePeriod(momentOf(this.#model, owner));
  }

  /** Rows of before the period are not stored. */
  #requireWritten(e: AggregateExpr, over: EntityModel): void {
    const upper = e.way.way === "below" ? e.way.of.entity : null;
    const moments = momentsBelow(this.#model, over, upper);
    if (moments === 0 || isRoot(over) || isInPeriod(this.#model, over)) return;
    const since = e.way.way === "all" || (upper === null && moments > 1) ? null : momentOf(this.#model, e.way.of);
    this.#requireSincePeriod(since);
  }

  #requireSincePeriod(since: Expr | null): void {
    if (since === null || !isMineAlone(since)) {
      this.hasFailed = true;
      return;
    }
    const { start } = this.#model.period;
    const day = since.type.kind === "date" ? start : start * 86_400;
    const right: Expr = { op: "literal", value: day, type: since.type, nullable: false, span: since.span };
    this.conditions.push({ op: "ge", left: since, right, ...plainBool(since) });
  }
}

const bool: Type = { kind: "bool" };
const plainBool = (e: Expr): Pick<Expr, "type" | "nullable" | "span"> => ({ type: bool, nullable: false, span: e.span });
const and = (left: Expr, right: Expr): Expr => ({ op: "and", left, right, ...plainBool(left) });

function notTheRow(item: RowRef, mine: RowRef, e: Expr): Expr {
  const row = (of: RowRef): Expr => ({
    op: "row",
    of,
    type: { kind: "row", entity: of.entity },
    nullable: false,
    span: e.span,
  });
  return { op: "ne", left: row(item), right: row(mine), ...plainBool(e) };
}

/** True for a row above mine, reached by owners alone, of whom each row has one. */
function isOwnerOfMine(model: Model, ref: RowRef): boolean {
  if (ref.row !== "owner") return false;
  return perPopulations(model.entities[ref.of.entity]!).length === 1 && (ref.of.row === "self" || isOwnerOfMine(model, ref.of));
}

/** True where a way begins at the row itself, not at one that an aggregate runs over. */
function isMineAlone(e: Expr): boolean {
  let way = e.op === "field" ? e.of : null;
  while (way?.row === "owner" || way?.row === "follow") way = way.of;
  return way?.row === "self";
}

/** True where the way to a row always ends at one. */
function isSure(model: Model, ref: RowRef): boolean {
  if (ref.row === "self" || ref.row === "item") return true;
  if (ref.row === "owner") return perPopulations(model.entities[ref.of.entity]!).length === 1 && isSure(model, ref.of);
  if (ref.row !== "follow") return false;
  return !model.entities[ref.of.entity]!.fields[ref.field]!.nullable && isSure(model, ref.of);
}

/** The same row, seen from inside as many more aggregates. */
function deeper(ref: RowRef, nesting: number): RowRef {
  return rerooted(ref, (root) => (root.row === "item" ? { ...root, depth: root.depth + nesting } : root));
}
