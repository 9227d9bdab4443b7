/**
 * Rows dated by days. What falls on the day of the owner, of the event, of the rows that a pair is made of, or of a row from which
 * the day is computed, begins at the moment of that; other days begin at midnight.
 */
import type { Expr } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model, Population } from "../model/model.ts";
import { fieldExpressions, rowRefsOf, walk } from "../model/walk.ts";
import { isBornInTime, isTemporalRoot, partsOf } from "./births.ts";
import { rootsOf } from "./waves.ts";

/** True where a row's `time` is a day, and it may begin within that. */
export function beginsWithinDay(model: Model, entity: EntityModel): boolean {
  if (entity.time === null || entity.fields[entity.time]!.type.kind !== "date") return false;
  return (
    entity.populations.some((p) => isWithinDay(model, entity, p)) ||
    decisiveReferences(model, entity).some(
      (field) => field.value.by === "reference" && mayBeginWithinDay(model, field.value.choice.target),
    )
  );
}

function isWithinDay(model: Model, entity: EntityModel, population: Population): boolean {
  const isPart = partsOf(entity, population).some((part) => mayBeginWithinDay(model, part));
  if (population.form !== "per") return isPart;
  return isPart || population.event !== null || population.every !== null || mayBeginWithinDay(model, population.owner);
}

/** True for rows that may begin at other moments than midnight. */
function mayBeginWithinDay(model: Model, index: number): boolean {
  const entity = model.entities[index]!;
  if (entity.time !== null) return entity.fields[entity.time]!.type.kind !== "date" || beginsWithinDay(model, entity);
  return isTemporalRoot(entity) || entity.populations.some((p) => isWithinDay(model, entity, p));
}

/** The references to rows of other actors, born in time, from which a row's moment is computed: they are not chosen as of it. */
export function decisiveReferences(model: Model, entity: EntityModel): readonly FieldModel[] {
  const time = entity.time === null ? null : entity.fields[entity.time]!;
  if (time?.value.by !== "rule") return [];
  const decisive = fieldsBehind(entity, time);
  return entity.fields.filter((field) => {
    if (field.value.by !== "reference" || field.value.choice.of !== null || !decisive.has(field.index)) return false;
    const target = model.entities[field.value.choice.target]!;
    return !rootsOf(model, entity).has(target.index) && isBornInTime(model, target);
  });
}

/** The fields of a row that the value of one is computed from, by way of others too. */
function fieldsBehind(entity: EntityModel, field: FieldModel): ReadonlySet<number> {
  const found = new Set<number>();
  const search = (rules: readonly Expr[]): void => {
    const next = (index: number): void => {
      if (found.has(index)) return;
      found.add(index);
      search(fieldExpressions(entity.fields[index]!));
    };
    for (const rule of rules)
      walk(rule, (e) => {
        if (e.op === "field" && e.of.row === "self") next(e.field);
        for (let ref of rowRefsOf(e))
          for (; ref.row === "follow" || ref.row === "owner"; ref = ref.of)
            if (ref.row === "follow" && ref.of.row === "self") next(ref.field);
      });
  };
  search(fieldExpressions(field));
  return found;
}
