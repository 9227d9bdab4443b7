/** Whose row is read: one of the own transaction, of the own actor's past, of an earlier wave, or another actor's of the own kind. */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel } from "../model/model.ts";
import { reachable } from "./circles.ts";
import { headOf, perPopulations } from "./moments.ts";

type Entities = readonly EntityModel[];

/** The entities at the top of an entity's owners. */
export function rootIndexes(entities: Entities, entity: EntityModel): ReadonlySet<number> {
  const ownersOf = (index: number): readonly number[] => {
    const model = entities[index];
    return model === undefined ? [] : perPopulations(model).map((p) => p.owner);
  };
  const all = [entity.index, ...reachable(entity.index, ownersOf)];
  return new Set(all.filter((index) => ownersOf(index).length === 0));
}

export function shareRoot(entities: Entities, a: EntityModel, b: EntityModel): boolean {
  const roots = rootIndexes(entities, a);
  return [...rootIndexes(entities, b)].some((root) => roots.has(root));
}

/**
 * `transaction`: the row itself or one that shares its first moment. `past`: a row of the own actor, as it was before.
 * `earlier`: a row of another root entity, made in an earlier wave. `other`: a row of another actor of the own root entity.
 */
export type Whose = "transaction" | "past" | "earlier" | "other";

export function whoseRow(entities: Entities, self: EntityModel, ref: RowRef): Whose {
  const target = entities[ref.entity];
  if (target === undefined) return "earlier";
  switch (ref.row) {
    case "self":
      return "transaction";
    case "previous":
      return "past";
    case "owner": {
      const of = whoseRow(entities, self, ref.of);
      const below = entities[ref.of.entity];
      if (of !== "transaction" || below === undefined) return of;
      return headOf(entities, below) === headOf(entities, target) ? "transaction" : "past";
    }
    case "each": {
      const population = self.populations[ref.population];
      const each = population?.form === "per" || population?.form === "each" ? population.each[ref.each] : undefined;
      if (each?.over !== "rows" || each.of === null) return shareRoot(entities, self, target) ? "other" : "earlier";
      const of = whoseRow(entities, self, each.of);
      return of === "transaction" && headOf(entities, self) !== headOf(entities, target) ? "past" : of;
    }
    case "candidate":
    case "item":
      return shareRoot(entities, self, target) ? "other" : "earlier";
    case "follow":
      return whoseReferred(entities, self, ref);
  }
}

/** Through a reference: what it was computed from tells; what was drawn is another's row. */
function whoseReferred(entities: Entities, self: EntityModel, ref: RowRef & { readonly row: "follow" }): Whose {
  const target = entities[ref.entity];
  const from = entities[ref.of.entity];
  const field = from?.fields[ref.field];
  if (target === undefined || from === undefined || field === undefined) return "earlier";
  const drawn: Whose = shareRoot(entities, self, target) ? "other" : "earlier";
  const of = whoseRow(entities, self, ref.of);
  if (of === "earlier" || of === "other") return drawn;
  if (field.value.by === "population" && field.value.what.value === "owner") return of;
  if (field.value.by === "reference") return field.value.choice.of === null ? drawn : "past";
  if (field.value.by !== "rule") return drawn;
  const rule = plain(field.value.rule);
  if (rule === null) return drawn;
  // Seen from the row that holds the reference; its actor is mine.
  const inner = whoseRow(entities, from, rule);
  return inner === "transaction" && of === "past" ? "past" : inner;
}

/** The way that a computed reference takes, where it is a plain one. */
function plain(rule: Expr): RowRef | null {
  if (rule.op === "row") return rule.of;
  if (rule.op === "convert") return plain(rule.arg);
  return rule.op === "field" && rule.type.kind === "row"
    ? { row: "follow", of: rule.of, field: rule.field, entity: rule.type.entity }
    : null;
}
