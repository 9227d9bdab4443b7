/** Aggregates over rows of other waves, or of other actors: how each is computed. */
import type { AggregateExpr, Expr } from "../model/expression.ts";
import type { EntityModel, Model } from "../model/model.ts";
import { fieldExpressions, operands } from "../model/walk.ts";
import { isBornInTime, isTemporalRoot } from "./births.ts";
import { comparisonProblem, ordersOf } from "./compared.ts";
import { wayProblem } from "./owned-rows.ts";
import { hasOwnMoment, isRoot, perPopulations, rootsOf, type Wave } from "./waves.ts";

/**
 * `written`: gathered while the rows are written, and read by rows that are written after all. `columns`: from columns in
 * memory. `as of`: from columns, too, with the rows born before the reader's moment.
 */
export type ReductionWay = "written" | "columns" | "as of";

/** Null where neither is possible. */
export function reductionWay(
  model: Model,
  waves: readonly Wave[],
  reader: EntityModel,
  isLive: boolean,
  e: AggregateExpr,
): ReductionWay | null {
  const way = wayOfRows(model, waves, reader, isLive, e);
  return way === null || reductionProblem(model, way, isLive, e) !== null ? null : way;
}

/** Why an aggregate cannot compare rows with mine as it does; null where it can. */
export function reductionProblem(model: Model, way: ReductionWay, isLive: boolean, e: AggregateExpr): string | null {
  return comparisonProblem(e, model.entities[e.entity]!, ordersOf(model, e, way === "as of", isLive), isLive);
}

/** How the rows are at hand, whatever is asked of them. */
export function wayOfRows(
  model: Model,
  waves: readonly Wave[],
  reader: EntityModel,
  isLive: boolean,
  e: AggregateExpr,
): ReductionWay | null {
  const over = model.entities[e.entity]!;
  const inMemory = hasColumns(model, reader, isLive, over);
  if (isKeptFor(model, isLive, e))
    return isBornInTime(model, over) && !isLive && isBornInTime(model, reader) ? "as of" : "columns";
  if (isLive) return isGathered(model, waves, reader, over) ? "written" : inMemory ? "columns" : null;
  if (!inMemory) return null;
  if (!isBornInTime(model, over)) return "columns";
  return isBornInTime(model, reader) ? "as of" : "columns";
}

/** True where owned rows of other actors are kept for the aggregate; live values of what refers to a row are gathered while that is written. */
function isKeptFor(model: Model, isLive: boolean, e: AggregateExpr): boolean {
  const over = model.entities[e.entity]!;
  return !isRoot(over) && (e.way.way === "below" || !isLive) && wayProblem(model, over) === null;
}

/** True where the rows of an entity can be read from columns: those that are numbered by time by rows of later waves, as they were. */
function hasColumns(model: Model, reader: EntityModel, isLive: boolean, over: EntityModel): boolean {
  if (!isTemporalRoot(over)) return isRoot(over);
  return !isLive && !rootsOf(model, reader).has(over.index);
}

/** True for rows that have a moment: their own, or an owner's. */
export function hasMoment(model: Model, entity: EntityModel): boolean {
  return hasOwnMoment(entity) || perPopulations(entity).some((p) => hasMoment(model, model.entities[p.owner]!));
}

/**
 * True where the rows of `over` have all been written when those of the reader are: what reads other waves is written after
 * everything else, from the last wave to the first. What several waves make is written together, between the two.
 */
function isGathered(model: Model, waves: readonly Wave[], reader: EntityModel, over: EntityModel): boolean {
  const [mine, theirs] = [unitOf(waves, reader), unitOf(waves, over)];
  const isLate = waves[theirs.wave]!.entities.some((e) => {
    const entity = model.entities[e]!;
    return !isShared(waves, e) && readsOthers(entity) && unitOf(waves, entity).isInOrder === theirs.isInOrder;
  });
  if (isShared(waves, reader.index)) return !isShared(waves, over.index) && !isLate;
  if (!mine.isInOrder && waves[mine.wave]!.entities.some((e) => isShared(waves, e))) return false;
  if (theirs.wave === mine.wave && theirs.isInOrder === mine.isInOrder) return false;
  return !isLate || theirs.wave > mine.wave;
}

/** True for rows that several waves make. */
export function isShared(waves: readonly Wave[], entity: number): boolean {
  return waves.filter((w) => w.entities.includes(entity)).length > 1;
}

/** What is written in one go: the rows of a wave in the order of their roots, or those that follow time. */
function unitOf(waves: readonly Wave[], entity: EntityModel): { readonly wave: number; readonly isInOrder: boolean } {
  const wave = waves.findIndex((w) => w.entities.includes(entity.index));
  const t = waves[wave]!.transactions.find((x) => x.head === entity.index || x.members.includes(entity.index))!;
  // An actor's own row is written when its life has been walked.
  const isInOrder =
    entity.lifecycle === null && (t.numbering === "ordinal" || (t.numbering === "members by time" && t.head === entity.index));
  return { wave, isInOrder };
}

/** True where a live column reads rows of other waves. */
function readsOthers(entity: EntityModel): boolean {
  return entity.fields.some((field) => field.role === "live" && fieldExpressions(field).some((rule) => hasReduction(rule)));
}

const hasReduction = (e: Expr): boolean => (e.op === "aggregate" && e.way.way !== "below") || operands(e).some(hasReduction);

/** The condition on the rows that an aggregate takes in: its own, and for means and extremes that the row has a value. */
export function rowsTaken(e: AggregateExpr): Expr | null {
  const { where, value } = e;
  if (value?.nullable !== true || !["avg", "share", "min", "max"].includes(e.fn)) return where;
  const truth = { type: { kind: "bool" }, nullable: false, span: value.span } as const;
  const hasValue: Expr = { op: "not", arg: { op: "isNull", arg: value, ...truth }, ...truth };
  return where === null ? hasValue : { op: "and", left: where, right: hasValue, ...truth };
}
