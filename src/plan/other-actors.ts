/**
 * References to rows that other actors of the own root entity own: the post of another customer. They are chosen among columns that
 * a walk over all actors has filled before, so these may not follow from what is chosen by them.
 */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model, ReferenceChoice } from "../model/model.ts";
import { fieldExpressions, operands, populationExpressions, rowRefsOf, startOf } from "../model/walk.ts";
import { endingWith, isBornInTime } from "./births.ts";
import { areOtherActors, ownersOf } from "./owned-rows.ts";
import { isRoot, perPopulations, rootsOf } from "./waves.ts";

/** The choice of a reference that other actors' rows are candidates of, though their root entity is mine; null for others. */
export function awayChoice(model: Model, entity: EntityModel, field: FieldModel): ReferenceChoice | null {
  if (field.value.by !== "reference" || field.value.choice.of !== null) return null;
  const target = model.entities[field.value.choice.target]!;
  return isRoot(target) || areOtherActors(model, entity, target) ? null : field.value.choice;
}

/** True where a way leads through a choice among the rows of all actors: the row is one of them, and not one that is walked. */
export function isAway(model: Model, ref: RowRef): boolean {
  if (ref.row === "owner") return isAway(model, ref.of);
  if (ref.row !== "follow") return false;
  if (isAway(model, ref.of)) return true;
  const { value } = model.entities[ref.of.entity]!.fields[ref.field]!;
  if (value.by === "reference") return value.choice.of === null;
  return value.by === "rule" && (value.rule.op !== "row" || isAway(model, value.rule.of));
}

/** Why the candidates of such a reference cannot be told before the actors are walked; null where they can. */
export function awayProblem(
  model: Model,
  kept: readonly (readonly number[])[],
  entity: EntityModel,
  field: FieldModel,
  choice: ReferenceChoice,
): string | null {
  const target = model.entities[choice.target]!;
  const open = [target];
  const seen = new Set<EntityModel>();
  for (const next of open)
    for (const needed of new Needs(model, kept, next).found) {
      if (needed === target)
        return `a reference to rows of other actors of the own root entity that follow from it in turn (${entity.name}.${field.name}, ${target.name})`;
      if (!seen.has(needed)) open.push(needed);
      seen.add(needed);
    }
  if (target !== entity) return null;
  // Which of two rows came first their moments tell or, where they have none, their actors' numbers.
  if ([target, ...ownersOf(model, target)].some((row) => perPopulations(row).length > 1) || rootsOf(model, target).size > 1)
    return `a reference to rows of the own table, which has several populations (${entity.name}.${field.name})`;
  return null;
}

/** The entities whose columns must be there before those of another, all of the same root entity. */
class Needs {
  readonly found = new Set<EntityModel>();
  readonly #model: Model;
  readonly #of: EntityModel;
  readonly #fields = new Set<FieldModel>();
  readonly #rows = new Set<EntityModel>();

  constructor(model: Model, kept: readonly (readonly number[])[], of: EntityModel) {
    this.#model = model;
    this.#of = of;
    for (const index of kept[of.index]!) this.#field(of, index);
    for (const entity of [of, ...endingWith(model, of)]) {
      if (entity.time !== null) this.#field(entity, entity.time);
      if (entity.until !== null) this.#field(entity, entity.until);
    }
    this.#existence(of);
  }

  #field(entity: EntityModel, index: number): void {
    const field = entity.fields[index]!;
    if (this.#fields.has(field) || areOtherActors(this.#model, entity, this.#of)) return;
    this.#fields.add(field);
    const away = field.value.by === "reference" && field.value.choice.of === null ? field.value.choice.target : null;
    if (away !== null) this.#need(this.#model.entities[away]!);
    for (const e of fieldExpressions(field)) this.#expression(e, away);
  }

  /** What decides which rows there are, and when they begin. */
  #existence(entity: EntityModel): void {
    if (this.#rows.has(entity) || areOtherActors(this.#model, entity, this.#of)) return;
    this.#rows.add(entity);
    if (entity.time !== null) this.#field(entity, entity.time);
    if (entity.until !== null) this.#field(entity, entity.until);
    for (const p of entity.populations) {
      for (const e of populationExpressions(p)) this.#expression(e, null);
      if (p.form === "per") this.#existence(this.#model.entities[p.owner]!);
    }
  }

  #need(entity: EntityModel): void {
    if (!areOtherActors(this.#model, entity, this.#of)) this.found.add(entity);
  }

  /** `away`: the entity of the candidates in the choice that the expression belongs to. */
  #expression(e: Expr, away: number | null): void {
    if (e.op === "field") this.#read(e.of, e.field, away);
    for (let ref of rowRefsOf(e))
      for (; ref.row === "follow" || ref.row === "owner"; ref = ref.of)
        if (ref.row === "follow") this.#read(ref.of, ref.field, away);
    if (e.op === "aggregate") {
      const over = this.#model.entities[e.entity]!;
      this.#existence(over);
      if (e.way.way === "referring") this.#field(over, e.way.field);
      if (e.way.way !== "below") this.#need(over);
    }
    for (const inner of operands(e)) this.#expression(inner, away);
  }

  /** A field of a row: of a candidate of the own root entity it is computed anew; of others that were chosen, a column. */
  #read(of: RowRef, index: number, away: number | null): void {
    const entity = this.#model.entities[of.entity]!;
    const start = startOf(of);
    const isColumn = isAway(this.#model, of) || (start.row === "candidate" && away !== null && !isRoot(entity));
    if (isColumn) this.#need(entity);
    else this.#field(entity, index);
  }
}

/** How a candidate of the own table is known to have come before: by its moment, or by its actor's number. */
export function orderOfOwnTable(model: Model, target: EntityModel): "birth" | "number" {
  return isBornInTime(model, target) ? "birth" : "number";
}
