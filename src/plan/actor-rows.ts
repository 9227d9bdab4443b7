/** Rows of one actor: the ways from a row to those above and below it, and what keys of owned rows are made of. */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model, PerPopulation, ReferenceChoice } from "../model/model.ts";
import { operands } from "../model/walk.ts";
import { areOtherActors } from "./owned-rows.ts";
import { perPopulations, type Transaction, type Wave } from "./waves.ts";

/** The choice of a reference among rows of the own actor; null for other fields. */
export function siblingChoice(field: FieldModel): (ReferenceChoice & { readonly of: RowRef }) | null {
  if (field.value.by !== "reference" || field.value.choice.of === null) return null;
  return { ...field.value.choice, of: field.value.choice.of };
}

export function transactionOf(waves: readonly Wave[], entity: number): Transaction | undefined {
  return waves.flatMap((w) => w.transactions).find((t) => t.head === entity || t.members.includes(entity));
}

/** The entity of a row that is reached from the self by owners alone; null where another way leads to it. */
export function ownerAt(model: Model, self: EntityModel, ref: RowRef): EntityModel | null {
  if (ref.row === "self") return self;
  if (ref.row !== "owner" && ref.row !== "follow") return null;
  const of = ownerAt(model, self, ref.of);
  if (of === null) return null;
  if (ref.row === "follow") {
    const { value } = of.fields[ref.field]!;
    if (value.by !== "population" || value.what.value !== "owner") return null;
  }
  const [population, second] = perPopulations(of);
  return population === undefined || second !== undefined ? null : model.entities[population.owner]!;
}

/** The populations that lead from a row down to rows below it; null where there are several ways. */
export function wayDown(model: Model, from: EntityModel, to: EntityModel): readonly PerPopulation[] | null {
  const [population, second] = perPopulations(to);
  if (population === undefined || second !== undefined) return null;
  if (population.owner === from.index) return [population];
  const above = wayDown(model, from, model.entities[population.owner]!);
  return above === null ? null : [...above, population];
}

/** True where a row of `above` is the row of `below` or owns it. */
export function isAbove(model: Model, above: EntityModel, below: EntityModel): boolean {
  return above === below || perPopulations(below).some((p) => isAbove(model, above, model.entities[p.owner]!));
}

/** True where the key of owned rows holds their number among all rows of the table, or where that stands for a key. */
export function hasNumberKey(entity: EntityModel): boolean {
  return entity.key.length === 0 || entity.key.some((k) => holdsNumber(entity, entity.fields[k]!));
}

/** True for rows that have numbers: those of tables, and hidden ones without a key that columns of their own actor refer to. */
export function areNumbered(model: Model, entity: EntityModel): boolean {
  if (!entity.hidden) return true;
  const refers = (field: FieldModel): boolean =>
    field.columns.length > 0 && field.type.kind === "row" && field.type.entity === entity.index;
  return entity.key.length === 0 && model.entities.some((e) => e.fields.some(refers) && !areOtherActors(model, e, entity));
}

/** True where a field holds the number of the row among all of the table. */
export function holdsNumber(entity: EntityModel, field: FieldModel): boolean {
  if (field.value.by === "serial") return field.value.per === null;
  const isKey = entity.key.includes(field.index);
  const inside = (e: Expr): boolean =>
    e.op === "serial" ||
    e.op === "tag" ||
    (isKey && e.op === "draw" && e.distribution.name === "uuid") ||
    operands(e).some(inside);
  return field.value.by === "rule" && inside(field.value.rule);
}
