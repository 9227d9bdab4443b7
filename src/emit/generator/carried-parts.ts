/**
 * What the record of an event holds for expressions that are computed anew when its rows are written: values that follow from
 * other rows of the actor, which are at hand only while the actor is walked.
 */
import type { AggregateExpr, Expr } from "../../model/expression.ts";
import type { EntityModel, Model } from "../../model/model.ts";
import { fieldExpressions, populationExpressions, rowRefsOf, walk } from "../../model/walk.ts";
import { followsText, isTextual } from "../../plan/carried-texts.ts";
import { isOverPast } from "../../plan/past.ts";
import { keyOf } from "../../plan/strata.ts";
import { perPopulations, type Transaction } from "../../plan/waves.ts";
import { nullOf } from "./value.ts";

/** A part of the expressions of an entity's rows. `previous`: a field of the row before; null: that row itself. */
export type CarriedPart =
  | { readonly of: "past"; readonly key: string; readonly e: AggregateExpr }
  | { readonly of: "previous"; readonly key: string; readonly field: number | null };

/** The key of a field of the row before (null: of that row), among the parts of an entity. */
export const previousKey = (field: number | null): string => `previous ${field ?? "row"}`;

/** True for aggregates over the actor's past that are numbers: a record holds them. */
export const isCarried = (model: Model, e: Expr): e is AggregateExpr =>
  e.op === "aggregate" && nullOf(e.type) !== "null"
    ? isOverPast(model, e)
    : e.op === "aggregate" && e.type.kind === "bool" && isOverPast(model, e);

/** The parts of a text of a row on the way to the head of a transaction; other values are held as a whole. */
export function partsOnWay(model: Model, entity: EntityModel): readonly CarriedPart[] {
  return entity.fields.flatMap((field) =>
    isTextual(field.type) && !followsText(entity, field) ? fieldExpressions(field).flatMap((e) => partsIn(model, e)) : [],
  );
}

/** The parts of rows that share the head's moment. */
export function partsOfMember(model: Model, member: EntityModel, t: Transaction): readonly CarriedPart[] {
  // Rows that follow by gaps have moments of their own.
  if (isSpaced(model, member, t)) return [];
  const rules = [...member.fields.flatMap(fieldExpressions), ...member.populations.flatMap((p) => populationExpressions(p))];
  return rules.flatMap((e) => partsIn(model, e)).filter((part) => part.of === "past");
}

function isSpaced(model: Model, entity: EntityModel, t: Transaction): boolean {
  return (
    entity.index !== t.head &&
    perPopulations(entity).some((p) => p.every !== null || isSpaced(model, model.entities[p.owner]!, t))
  );
}

function partsIn(model: Model, rule: Expr): readonly CarriedPart[] {
  const parts: CarriedPart[] = [];
  walk(rule, (e) => {
    if (isCarried(model, e)) parts.push({ of: "past", key: keyOf(e), e });
    for (const ref of rowRefsOf(e)) {
      let way = ref;
      let field: number | null = e.op === "field" ? e.field : null;
      for (; way.row === "follow" || way.row === "owner"; way = way.of) if (way.row === "follow") field = way.field;
      if (way.row === "previous") parts.push({ of: "previous", key: previousKey(field), field });
    }
  });
  return parts;
}
