/**
 * Rows below a root that rows of other actors refer to: an entity of owned rows as a source of candidates. Every part of a run
 * walks the actors once more, in order, and keeps what is read of those rows, so what is kept may follow from nothing that only
 * an actor's life tells.
 */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model } from "../model/model.ts";
import { fieldExpressions, populationExpressions, rowRefsOf, walk } from "../model/walk.ts";
import { perPopulations, rootsOf } from "./waves.ts";

/** The entities above a row, by all of its populations: its own owners first. */
export function ownersOf(model: Model, entity: EntityModel): readonly EntityModel[] {
  const found = new Set<EntityModel>();
  const climb = (rows: readonly EntityModel[]): void => {
    const owners = rows.flatMap((row) => perPopulations(row).map((p) => model.entities[p.owner]!)).filter((o) => !found.has(o));
    for (const owner of owners) found.add(owner);
    if (owners.length > 0) climb(owners);
  };
  climb([entity]);
  return [...found];
}

/** The fields by which columns lead from a row to the one above it of an entity: those that hold owners. */
export function ownerFieldsTo(
  model: Model,
  entity: EntityModel,
  upper: EntityModel,
): readonly { readonly of: EntityModel; readonly field: number }[] {
  const isOnWay = (row: EntityModel): boolean => row === upper || ownersOf(model, row).includes(upper);
  return [entity, ...ownersOf(model, entity)].flatMap((of) =>
    of === upper
      ? []
      : perPopulations(of).flatMap(({ owner, field }) => (isOnWay(model.entities[owner]!) ? [{ of, field }] : [])),
  );
}

/** True where rows of one entity belong to other actors than those of another, of other root entities. */
export function areOtherActors(model: Model, a: EntityModel, b: EntityModel): boolean {
  const roots = rootsOf(model, a);
  return [...rootsOf(model, b)].every((root) => !roots.has(root));
}

/** Why rows cannot refer to owned rows; null where they can. `kept`: the fields that are read of each entity's rows. */
export function ownedProblem(model: Model, kept: readonly (readonly number[])[], target: EntityModel): string | null {
  const problem = wayProblem(model, target) ?? readingProblem(model, kept, target);
  return problem === null ? null : `a reference to ${problem}`;
}

/** Why owned rows cannot be walked for rows of other actors; null where they can. */
export function wayProblem(model: Model, target: EntityModel): string | null {
  for (const entity of [target, ...ownersOf(model, target)])
    for (const p of perPopulations(entity)) {
      const owner = model.entities[p.owner]!;
      if (p.event !== null)
        return `rows that the events of another actor make (${target.name}, ${entity.name} per ${owner.name}.${p.event})`;
      if (p.each.some((each) => each.over === "rows" && each.of !== null))
        return `rows of another actor that follow the rows of an \`each … of\` (${target.name})`;
    }
  return null;
}

/** Why what is read of owned rows cannot be told without the lives of their actors; null where it can. */
export function readingProblem(model: Model, kept: readonly (readonly number[])[], target: EntityModel): string | null {
  return new Reading(model, target).problem(kept[target.index]!, ownersOf(model, target));
}

/** Goes through what is read of the rows of an actor, and what that follows from. */
class Reading {
  readonly #model: Model;
  readonly #target: EntityModel;
  readonly #seen = new Set<FieldModel>();

  constructor(model: Model, target: EntityModel) {
    this.#model = model;
    this.#target = target;
  }

  problem(kept: readonly number[], above: readonly EntityModel[]): string | null {
    const target = this.#target;
    for (const index of kept) {
      const field = target.fields[index]!;
      if (field.value.by === "reference" && field.value.choice.of !== null)
        return `rows of another actor by what lies behind others of it (${target.name}.${field.name})`;
      const found = this.#field(target, index);
      if (found !== null) return found;
    }
    for (const entity of [target, ...above]) {
      for (const index of [entity.time, entity.until]) {
        const found = index === null ? null : this.#field(entity, index);
        if (found !== null) return found;
      }
      for (const e of entity.populations.flatMap((p) => (p.form === "per" ? populationExpressions(p) : []))) {
        const found = this.#expression(e);
        if (found !== null) return found;
      }
    }
    return null;
  }

  #field(entity: EntityModel, index: number): string | null {
    const field = entity.fields[index]!;
    if (this.#seen.has(field)) return null;
    this.#seen.add(field);
    if (field.role === "live" || field.role === "label")
      return `rows of another actor that follow from a live field (${this.#target.name}, ${entity.name}.${field.name})`;
    for (const e of fieldExpressions(field)) {
      const found = this.#expression(e);
      if (found !== null) return found;
    }
    return null;
  }

  #expression(rule: Expr): string | null {
    let found: string | null = null;
    const read = (of: RowRef, field: number): void => {
      const entity = this.#model.entities[of.entity]!;
      if (!areOtherActors(this.#model, entity, this.#target)) found ??= this.#field(entity, field);
    };
    walk(rule, (e) => {
      if (e.op === "life") found ??= `rows of another actor that follow from its life (${this.#target.name})`;
      if (e.op === "field") read(e.of, e.field);
      for (const ref of rowRefsOf(e))
        for (let at = ref; at.row === "follow" || at.row === "owner"; at = at.of) if (at.row === "follow") read(at.of, at.field);
      if (e.op === "aggregate" && e.way.way === "below" && this.#isOfEvents(this.#model.entities[e.entity]!))
        found ??= `rows of another actor that follow from its events (${this.#target.name})`;
    });
    return found;
  }

  #isOfEvents(entity: EntityModel): boolean {
    return perPopulations(entity).some((p) => p.event !== null || this.#isOfEvents(this.#model.entities[p.owner]!));
  }
}
