/** Which fields other rows look up: the columns that stay in memory. */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model } from "../model/model.ts";
import { fieldExpressions, operands, populationExpressions, rowRefsOf, startOf } from "../model/walk.ts";
import { endingWith, isTemporalRoot, partsOf } from "./births.ts";
import { awayChoice, isAway, orderOfOwnTable } from "./other-actors.ts";
import { areOtherActors, ownerFieldsTo } from "./owned-rows.ts";
import { isRoot, perPopulations, rootsOf } from "./waves.ts";

/** Rows that are being computed where they are read, so that no column is needed for them. `items`: the same of the aggregates around. */
function isInScope(ref: RowRef, items: readonly boolean[]): boolean {
  if (ref.row === "item") return items[ref.depth] ?? false;
  return ref.row === "self" || ref.row === "previous" || (ref.row === "owner" && isInScope(ref.of, items));
}

/** For each entity the indexes of the fields that are read from another row than the one being computed and its owners. */
export function lookedUpColumns(model: Model): readonly (readonly number[])[] {
  const found = model.entities.map(() => new Set<number>());
  /** The entity whose rows read, and whether what they read is as it is at the end. */
  let reader: EntityModel;
  let isLive = false;
  /** Owned rows of the own actor are walked where they are read. */
  const isElsewhere = (target: EntityModel): boolean => isRoot(target) || areOtherActors(model, reader, target);
  /** Those that a reference chooses among the rows of all actors are columns. */
  let isOfAll = false;
  const isChosen = (ref: RowRef): boolean => isAway(model, ref) || (isOfAll && startOf(ref).row === "candidate");
  const add = (entity: number, field: number, always = false): void => {
    if (always || isElsewhere(model.entities[entity]!)) found[entity]!.add(field);
  };
  /** Rows of my actor that rows of another refer to are not walked where those are. */
  const isReachedFromAfar = (ref: RowRef): boolean => {
    const start = startOf(ref);
    return start.row === "item" && areOtherActors(model, model.entities[start.entity]!, model.entities[ref.entity]!);
  };
  const isColumn = (ref: RowRef): boolean => isChosen(ref) || isReachedFromAfar(ref);
  const mark = (ref: RowRef, items: readonly boolean[]): void => {
    if (ref.row !== "follow" && ref.row !== "owner") return;
    if (ref.row === "follow" && !isInScope(ref.of, items)) add(ref.of.entity, ref.field, isColumn(ref.of));
    if (ref.row === "owner" && !isInScope(ref.of, items)) {
      const population = model.entities[ref.of.entity]!.populations[ref.population ?? 0];
      if (population?.form === "per") add(ref.of.entity, population.field, isColumn(ref.of));
    }
    mark(ref.of, items);
  };
  const scan = (x: Expr, items: readonly boolean[] = []): void => {
    for (const ref of rowRefsOf(x)) mark(ref, items);
    if (x.op === "field" && !isInScope(x.of, items)) add(x.of.entity, x.field, isColumn(x.of));
    if (x.op !== "aggregate") {
      for (const inner of operands(x)) scan(inner, items);
      return;
    }
    const over = model.entities[x.entity]!;
    const inScope = x.way.way === "below" && isInScope(x.way.of, items);
    // Live values are gathered while the rows are written.
    const isKept = !isRoot(over) && isElsewhere(over) && (x.way.way === "below" || !isLive);
    const later = !isKept && isLater(model, x.entity, isLive);
    if (x.way.way === "referring" && !later) add(x.entity, x.way.field);
    // Rows count from their birth on.
    if ((x.way.way !== "below" || isKept) && over.time !== null && !later) add(x.entity, over.time);
    if (x.way.way === "below" && isKept) {
      for (const { of, field } of ownerFieldsTo(model, over, model.entities[x.way.of.entity]!)) add(of.index, field);
    }
    for (const inner of operands(x)) scan(inner, [inScope || later, ...items]);
  };
  /** From when to when a row is there that is chosen, or that others are made of. */
  const addLife = (target: EntityModel): void => {
    if (!isOfAll && !isElsewhere(target)) return;
    if (target.time !== null) add(target.index, target.time, isOfAll);
    for (const entity of endingWith(model, target)) {
      add(entity.index, entity.until!, isOfAll);
      for (const { of, field } of ownerFieldsTo(model, target, entity)) add(of.index, field, isOfAll);
    }
  };
  /** What writes which row is referred to. */
  const addKeys = (target: EntityModel, isColumn: boolean): void => {
    if (!isColumn && !isElsewhere(target)) return;
    for (const key of target.key) {
      const field = target.fields[key]!;
      if (!isNumber(target, field)) add(target.index, key, isColumn);
      if (field.type.kind === "row" && isOwnerOf(target, field)) addKeys(model.entities[field.type.entity]!, isColumn);
    }
  };
  for (const entity of model.entities) {
    reader = entity;
    isLive = false;
    // A row that is made of others is born when they are.
    for (const p of entity.populations) for (const part of partsOf(entity, p)) addLife(model.entities[part]!);
    for (const p of entity.populations) populationExpressions(p).forEach((e) => scan(e));
    for (const field of entity.fields) {
      isLive = field.role === "live" || field.role === "label";
      isOfAll = awayChoice(model, entity, field) !== null;
      fieldExpressions(field).forEach((e) => scan(e));
      const target = field.type.kind === "row" ? model.entities[field.type.entity]! : null;
      if (target === null) continue;
      if (field.value.by === "reference")
        for (const c of field.value.choice.where)
          if (c.kind === "candidate" && c.test.op === "aggregate" && c.test.fn === "any") {
            // The condition begins to hold with the first such row.
            const { time } = model.entities[c.test.entity]!;
            if (time !== null) add(c.test.entity, time);
          }
      // Drawing a reference looks at the candidates' lives, and writing it at their keys.
      if (field.value.by === "reference") addLife(target);
      if (isOfAll && target === entity && orderOfOwnTable(model, target) === "number")
        for (const root of rootsOf(model, target))
          for (const step of ownerFieldsTo(model, target, model.entities[root]!)) add(step.of.index, step.field, true);
      const self = { row: "self", entity: entity.index } as const;
      addKeys(target, isAway(model, { row: "follow", of: self, field: field.index, entity: target.index }));
    }
    isOfAll = false;
  }
  return found.map((set) => [...set].toSorted((a, b) => a - b));
}

/** True for a key that is the row's number: nothing is kept for it. */
const isNumber = (entity: EntityModel, field: FieldModel): boolean =>
  field.value.by === "serial" && field.value.per === null && !isTemporalRoot(entity);

const isOwnerOf = (entity: EntityModel, field: FieldModel): boolean =>
  perPopulations(entity).some((p) => p.field === field.index);

/** Owned rows have no columns in memory, those that are numbered by time none for live values: aggregates over them are filled while they are written. */
function isLater(model: Model, entity: number, isLive: boolean): boolean {
  const over = model.entities[entity]!;
  return !isRoot(over) || (isLive && isTemporalRoot(over));
}
