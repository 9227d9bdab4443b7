/**
 * Aggregates over rows that stand below a row above mine. Those of my transaction are all counted; rows with moments of their
 * own belong to the actor's past: those strictly earlier than mine.
 */
import type { AggregateExpr, Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model, PerPopulation } from "../model/model.ts";
import { fieldExpressions, operands, populationExpressions, rowRefsOf } from "../model/walk.ts";
import { areOtherActors } from "./owned-rows.ts";
import { isChained } from "./running.ts";
import { hasMoment } from "./reductions.ts";
import { isAbove } from "./actor-rows.ts";
import { isTextual } from "./carried-texts.ts";
import { hasOwnMoment, perPopulations } from "./waves.ts";

/** True where the aggregate is over rows below a row above the one that reads it. */
export const isBeside = (e: AggregateExpr): boolean =>
  e.way.way === "below" && e.way.of.row !== "self" && e.way.of.row !== "item" && e.way.of.row !== "candidate";

/** True where the aggregate is as of my moment: the rows, or rows that they stand below, have moments of their own. */
export function isOverPast(model: Model, e: AggregateExpr): boolean {
  return isBeside(e) && e.way.way === "below" && onWay(model, e.entity, e.way.of.entity, hasOwnMoment);
}

/** True where it holds for an entity on a way down from one entity to another, the upper one left out. */
function onWay(model: Model, lower: number, upper: number, holds: (entity: EntityModel) => boolean): boolean {
  const entity = model.entities[lower]!;
  if (lower === upper || !isAbove(model, model.entities[upper]!, entity)) return false;
  return holds(entity) || perPopulations(entity).some((p) => onWay(model, p.owner, upper, holds));
}

/** True where an event makes a row on the way down from one entity to another. */
export const isBelowEventOf = (model: Model, lower: EntityModel, upper: EntityModel): boolean =>
  onWay(model, lower.index, upper.index, isEvent);

const isEvent = (entity: EntityModel): boolean => perPopulations(entity).some((p) => p.event !== null);

/**
 * True for rows that the events of an actor make and those that share their moments: they come in the order of the agenda, and
 * what is earlier has been gathered when an event is at hand.
 */
function isAgendaRow(model: Model, entity: EntityModel, actor: number): boolean {
  const populations = perPopulations(entity);
  return (
    populations.length > 0 &&
    populations.every((p) => {
      if (p.owner === actor) return p.event !== null;
      return p.event === null && !hasOwnMoment(entity) && isAgendaRow(model, model.entities[p.owner]!, actor);
    })
  );
}

/** Why an aggregate over rows beside mine cannot be made; null where it can, or is none. `field`: null in a population. */
export function besideProblem(model: Model, reader: EntityModel, field: FieldModel | null, e: AggregateExpr): string | null {
  if (!isBeside(e) || e.way.way !== "below" || field?.role === "live" || field?.role === "label") return null;
  const over = model.entities[e.entity]!;
  if (areOtherActors(model, reader, over)) return null;
  const upper = e.way.of.entity;
  const isPast = isOverPast(model, e);
  const inEvent = onWay(model, reader.index, upper, isEvent);
  if (!isPast && !inEvent) return null;
  const what = `an aggregate over rows of ${over.name} as of the moment of ${reader.name}`;
  if (isPast && inEvent) {
    if (isTextual(e.type)) return `${what}, which is a text`;
    if (!isAgendaRow(model, reader, upper)) return `${what}, which is some time after an event`;
    if (isAgendaRow(model, over, upper)) return null;
  }
  if (isPast && onWay(model, over.index, upper, isEvent)) return `${what}, where events make rows`;
  if (isPast && !hasMoment(model, reader)) return `${what}, which has none`;
  if (isPast && !inEvent && (field === null || field.role === "time" || field.role === "until"))
    return `${what} in a population or a moment`;
  if (isPast && !inEvent && field !== null && follows(model, e, reader, field)) return `${what}, which follows from itself`;
  // What an actor is born with is gone through once, before its events.
  const isLate =
    (inEvent && [e.where, e.value].some((x) => x !== null && isAggregated(model, x, new Set()))) ||
    onWay(model, over.index, upper, (row) => isLateRow(model, row));
  return isLate ? `${what} that follows from other aggregates` : null;
}

/** True where what an aggregate adds up follows from a field. */
function follows(model: Model, e: AggregateExpr, entity: EntityModel, field: FieldModel): boolean {
  const seen = new Set<string>();
  const visit = (x: Expr): boolean => {
    const reads: { readonly of: RowRef; readonly field: number }[] = x.op === "field" ? [x] : [];
    for (const ref of rowRefsOf(x))
      for (let way: RowRef = ref; way.row === "follow" || way.row === "owner"; way = way.of)
        if (way.row === "follow") reads.push(way);
    return reads.some(({ of, field: index }) => at(of.entity, index)) || operands(x).some(visit);
  };
  const at = (of: number, index: number): boolean => {
    if (of === entity.index && index === field.index) return true;
    const key = `${of}.${index}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return fieldExpressions(model.entities[of]!.fields[index]!).some(visit);
  };
  return [e.where, e.value].some((x) => x !== null && visit(x));
}

/** True where it follows from aggregates, or from a choice among rows beside it, whether a row exists. */
function isLateRow(model: Model, entity: EntityModel): boolean {
  const isLate = (p: PerPopulation): boolean =>
    p.atLeast > 0 || populationExpressions(p).some((x) => isAggregated(model, x, new Set()));
  const moments = [entity.time, entity.until].flatMap((f) => (f === null ? [] : [entity.fields[f]!]));
  return (
    perPopulations(entity).some(isLate) || moments.some((f) => fieldExpressions(f).some((x) => isAggregated(model, x, new Set())))
  );
}

/** True where an expression reads aggregates, by way of fields, too. */
function isAggregated(model: Model, e: Expr, seen: Set<string>): boolean {
  if (e.op === "aggregate" || e.op === "life" || e.op === "split") return true;
  const fields: { readonly of: RowRef; readonly field: number }[] = e.op === "field" ? [e] : [];
  for (const ref of rowRefsOf(e))
    for (let way: RowRef = ref; way.row === "follow" || way.row === "owner"; way = way.of)
      if (way.row === "follow") fields.push(way);
  const isLate = ({ of, field }: (typeof fields)[number]): boolean => {
    const entity = model.entities[of.entity]!;
    const read = entity.fields[field]!;
    // Rows each of whose moments follows from the one before are gone through once.
    if ((of.row === "previous" && !isChained(entity)) || read.role === "live") return true;
    const key = `${entity.index}.${field}`;
    if (seen.has(key)) return false;
    seen.add(key);
    if (read.value.by === "serial" || (read.value.by === "reference" && read.value.choice.of !== null)) return true;
    return fieldExpressions(read).some((x) => isAggregated(model, x, seen));
  };
  return fields.some(isLate) || operands(e).some((x) => isAggregated(model, x, seen));
}

/** True where a root row begins when what follows from rows of its own transaction says so, which begin when it does. */
export function beginsByRowsBelow(entity: EntityModel): boolean {
  if (entity.time === null || perPopulations(entity).length > 0) return false;
  const seen = new Set<number>();
  const isBelow = (e: Expr): boolean => {
    if (e.op === "aggregate" && e.way.way === "below" && e.way.of.row === "self") return true;
    const reads = e.op === "field" && e.of.row === "self" ? [e.field] : [];
    for (const ref of rowRefsOf(e))
      for (let way: RowRef = ref; way.row === "follow" || way.row === "owner"; way = way.of)
        if (way.row === "follow" && way.of.row === "self") reads.push(way.field);
    return reads.some(follows) || operands(e).some(isBelow);
  };
  const follows = (field: number): boolean => {
    if (seen.has(field)) return false;
    seen.add(field);
    return fieldExpressions(entity.fields[field]!).some(isBelow);
  };
  return follows(entity.time);
}

/** True where a row ends when what follows from rows below it says so, which its end would cut in turn. */
export function endsByRowsBelow(model: Model, entity: EntityModel): boolean {
  if (entity.until === null) return false;
  const isCut =
    entity.lifecycle !== null || model.entities.some((e) => e !== entity && hasOwnMoment(e) && isAbove(model, entity, e));
  return isCut && fieldExpressions(entity.fields[entity.until]!).some((x) => isAggregated(model, x, new Set()));
}
