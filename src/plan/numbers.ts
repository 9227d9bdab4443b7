/** Values that follow the numbers which rows take when they are put in the order of their keys: those are not known before. */
import type { Expr } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model } from "../model/model.ts";
import { fieldExpressions, operands } from "../model/walk.ts";
import { isTemporalRoot } from "./births.ts";
import { isRoot } from "./waves.ts";

/** True for a value that is known while the actor is walked, before its rows have their numbers. */
export function isKnownBeforeNumbers(
  model: Model,
  entity: EntityModel,
  field: FieldModel,
  seen = new Set<FieldModel>(),
): boolean {
  if (seen.has(field) || (isRoot(entity) && !isTemporalRoot(entity))) return true;
  seen.add(field);
  if (field.value.by === "serial") return field.value.per !== null;
  const knows = (e: Expr): boolean => {
    if (e.op === "serial" || e.op === "tag" || (e.op === "convert" && e.arg.type.kind === "row")) return false;
    const read = e.op === "field" ? model.entities[e.of.entity]! : null;
    if (e.op === "field" && !isKnownBeforeNumbers(model, read!, read!.fields[e.field]!, seen)) return false;
    return operands(e).every(knows);
  };
  return fieldExpressions(field).every(knows);
}
