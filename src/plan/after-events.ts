/**
 * Rows that begin some time after the row of an event: a payment days after the order. They are made with the event's row, before what
 * the actor does until they begin: so they read nothing that may change in between, and nobody reads them before the actor's walk ends.
 */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, Model } from "../model/model.ts";
import { clauseExpressions, fieldExpressions, holds, populationExpressions, rowRefsOf } from "../model/walk.ts";
import { followsEvent, hasOwnMoment, isBelowEvent, perPopulations } from "./waves.ts";

/** True for rows that begin some time after an event's row, and for what is below them. */
export function isAfterEvent(model: Model, entity: EntityModel): boolean {
  return perPopulations(entity).some((p) => {
    const owner = model.entities[p.owner]!;
    const begins = p.event === null && p.every === null && hasOwnMoment(entity) && isBelowEvent(model, owner);
    return begins || followsEvent(entity, p) || isAfterEvent(model, owner);
  });
}

/** What keeps such rows from being made with the event's row; null: nothing. */
export function afterEventProblem(model: Model, entity: EntityModel): string | null {
  if (perPopulations(entity).length > 1) return "in a table of several populations";
  if (entity.until !== null) return "that end";
  const isOfEvent = perPopulations(entity).some((p) => p.event !== null);
  for (const field of entity.fields) {
    const { value } = field;
    if (value.by === "serial" && value.per !== null && !isMadeWith(model, entity, value.per.entity))
      return `with numbers under an owner (${entity.name}.${field.name})`;
    if (value.by === "reference" && (value.choice.of !== null || value.choice.distinctUnder !== null))
      return `that choose among the actor's rows, or without repeats (${entity.name}.${field.name})`;
    if (isOfEvent && fieldExpressions(field).some((rule) => holds(rule, (e) => rowRefsOf(e).some(beginsBefore))))
      return `that read the row before (${entity.name}.${field.name})`;
    if (fieldExpressions(field).some((rule) => readsLater(model, rule)))
      return `that read what may change until they begin (${entity.name}.${field.name})`;
  }
  if (entity.populations.flatMap(populationExpressions).some((rule) => readsLater(model, rule)))
    return "whose number follows what may change until they begin";
  const reader = readerOf(model, entity);
  return reader === null ? null : `that others read (${reader})`;
}

/** True for a way that begins at the row before. */
const beginsBefore = (ref: RowRef): boolean =>
  ref.row === "previous" || ((ref.row === "follow" || ref.row === "owner") && beginsBefore(ref.of));

/** True where all rows below a row above are made at once: it is below the event's row, or that itself. */
const isMadeWith = (model: Model, entity: EntityModel, above: number): boolean =>
  perPopulations(entity).every(
    (p) => p.event === null && (p.owner === above || isMadeWith(model, model.entities[p.owner]!, above)),
  );

/** True for what has another value at a later moment of the actor's life. */
function readsLater(model: Model, rule: Expr): boolean {
  return holds(rule, (e) => {
    if (e.op === "life" || e.op === "split") return true;
    if (e.op === "aggregate") return e.way.way !== "below" || e.way.of.row !== "self";
    if (e.op === "field" && model.entities[e.of.entity]!.fields[e.field]!.role === "live") return true;
    return false;
  });
}

/** Who reads the rows, or live columns that follow them, while the actor lives; null: nobody. */
function readerOf(model: Model, entity: EntityModel): string | null {
  const following = new Set<string>();
  const follows = (rule: Expr, isLive = false): boolean =>
    holds(rule, (e) => {
      // What a row that is not live reads of those below it belongs to its transaction.
      const isOwn = e.op === "aggregate" && e.way.way === "below" && e.way.of.row === "self" && !isLive;
      if (e.op === "aggregate" && e.entity === entity.index && !isOwn) return true;
      return e.op === "field" && following.has(`${e.of.entity}.${e.field}`);
    });
  for (let before = -1; before < following.size;) {
    before = following.size;
    for (const other of model.entities)
      for (const field of other.fields)
        if (field.role === "live" && fieldExpressions(field).some((rule) => follows(rule, true)))
          following.add(`${other.index}.${field.index}`);
  }
  for (const other of model.entities) {
    for (const field of other.fields) {
      const { value } = field;
      if (value.by === "reference" && value.choice.target === entity.index) return `${other.name}.${field.name}`;
      if (field.role !== "live" && fieldExpressions(field).some((rule) => follows(rule))) return `${other.name}.${field.name}`;
    }
    if (other.populations.flatMap(populationExpressions).some((rule) => follows(rule))) return other.name;
    if (perPopulations(other).some((p) => p.each.some((each) => each.over === "rows" && each.entity === entity.index)))
      return other.name;
  }
  for (const { name, clauses } of model.lifecycles)
    if (clauses.flatMap(clauseExpressions).some((rule) => follows(rule))) return name;
  return null;
}
