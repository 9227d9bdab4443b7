/** Aggregates over rows of other waves, or of other actors: how each is computed. */
import type { AggregateExpr, Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, Model } from "../model/model.ts";
import { fieldExpressions, operands, rowRefsOf } from "../model/walk.ts";
import { isBornInTime, isTemporalRoot } from "./births.ts";
import { hasOwnMoment, isRoot, perPopulations, type Wave } from "./waves.ts";

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
  const over = model.entities[e.entity]!;
  if (readsElsewhere(e)) return null;
  if (isLive) return isGathered(model, waves, reader, over) ? "written" : hasColumns(over) ? "columns" : null;
  if (!hasColumns(over)) return null;
  if (!isBornInTime(model, over)) return "columns";
  return hasMoment(model, reader) ? "as of" : "columns";
}

/** True where the rows of an entity can stay in memory. */
export function hasColumns(entity: EntityModel): boolean {
  return isRoot(entity) && !isTemporalRoot(entity);
}

/** True for rows that have a moment: their own, or an owner's. */
export function hasMoment(model: Model, entity: EntityModel): boolean {
  return hasOwnMoment(entity) || perPopulations(entity).some((p) => hasMoment(model, model.entities[p.owner]!));
}

/** True where the rows of `over` have all been written when those of the reader are. */
function isGathered(model: Model, waves: readonly Wave[], reader: EntityModel, over: EntityModel): boolean {
  if (!isWrittenInOrder(model, waves, reader)) return false;
  if (!isWrittenInOrder(model, waves, over)) return true;
  const mine = waves.findIndex((w) => w.entities.includes(reader.index));
  const theirs = waves.findIndex((w) => w.entities.includes(over.index));
  // What is written after all goes from the last wave to the first.
  return theirs > mine || (theirs < mine && !waves[theirs]!.entities.some((x) => readsOthers(model.entities[x]!)));
}

/** True for rows that are written in the order of their roots, which can wait until everything else is written. */
function isWrittenInOrder(model: Model, waves: readonly Wave[], entity: EntityModel): boolean {
  const wave = waves.find((w) => w.entities.includes(entity.index))!;
  const t = wave.transactions.find((x) => x.head === entity.index || x.members.includes(entity.index))!;
  // An actor's own row is written when its life has been walked.
  if (entity.lifecycle !== null) return false;
  return t.numbering === "ordinal" || (t.numbering === "members by time" && t.head === entity.index);
}

/** True where a live column reads rows of other waves. */
function readsOthers(entity: EntityModel): boolean {
  return entity.fields.some((field) => field.role === "live" && fieldExpressions(field).some((rule) => hasReduction(rule)));
}

const hasReduction = (e: Expr): boolean => (e.op === "aggregate" && e.way.way !== "below") || operands(e).some(hasReduction);

/** True where the condition or the value of an aggregate reads anything but its own rows. */
function readsElsewhere(e: AggregateExpr): boolean {
  const isItem = (ref: RowRef, depth: number): boolean =>
    ref.row === "item" ? ref.depth < depth : (ref.row === "follow" || ref.row === "owner") && isItem(ref.of, depth);
  const outside = (x: Expr, depth: number): boolean =>
    x.op === "draw" ||
    x.op === "eachValue" ||
    rowRefsOf(x).some((ref) => !isItem(ref, depth)) ||
    operands(x).some((inner) => outside(inner, x.op === "aggregate" ? depth + 1 : depth));
  return [e.where, e.value].some((x) => x !== null && outside(x, 1));
}
