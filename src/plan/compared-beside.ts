/**
 * Aggregates over rows below a row above mine that compare them with my own: how many lines of my order cost more, how often my
 * customer bought this before. The rows are walked once, told apart by what is compared, and each of mine asks for its own.
 */
import type { AggregateExpr, Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model } from "../model/model.ts";
import { operands, rowRefsOf } from "../model/walk.ts";
import { comparedWhere, comparisonProblem, ordersOf } from "./compared.ts";
import { areOtherActors } from "./owned-rows.ts";
import { isBelowEventOf, isBeside, isOverPast } from "./past.ts";
import { isChained } from "./running.ts";
import { hasOwnMoment, isRoot, rootsOf } from "./waves.ts";

/** True where the rows of the aggregate are of my own actor and compared with my row. */
export function isComparedBeside(model: Model, reader: EntityModel, e: AggregateExpr): boolean {
  if (!isBeside(e) || areOtherActors(model, reader, model.entities[e.entity]!)) return false;
  return [e.where, e.value].some((x) => x !== null && readsMine(reader, x));
}

/** Why such an aggregate cannot be made; null where it can, or is none. `field`: null in a population. */
export function comparedBesideProblem(
  model: Model,
  reader: EntityModel,
  field: FieldModel | null,
  e: AggregateExpr,
): string | null {
  if (!isComparedBeside(model, reader, e) || e.way.way !== "below") return null;
  const over = model.entities[e.entity]!;
  const what = `an aggregate over rows beside mine that are compared with my row (${reader.name})`;
  if (field === null || field.value.by !== "rule" || field.role !== "plain") return `${what}, in what is no plain field`;
  const upper = model.entities[e.way.of.entity]!;
  if ([reader, over].some((entity) => isBelowEventOf(model, entity, upper))) return `${what}, where events make rows`;
  if ([reader, over].some(isChained)) return `${what}, where a row's moment follows from that of the row before`;
  // What is as of a moment is known where the records of rows with moments are made.
  if (isOverPast(model, e) && !hasOwnMoment(reader)) return `${what}, as of the moment of the row above it`;
  if (e.fn === "first" || e.fn === "last") return `${what}, by ${e.fn}()`;
  const { keys } = comparedWhere(e, false);
  const isOwn = ({ type }: Expr): boolean =>
    type.kind === "row" && (!isRoot(model.entities[type.entity]!) || rootsOf(model, reader).has(type.entity));
  if (keys.some(({ item }) => isOwn(item))) return `${what}, by references to rows of their own actor`;
  return comparisonProblem(e, over, ordersOf(model, e, isOverPast(model, e), false), false);
}

/** True where an expression reads the row itself, and not by way of its owners alone. */
function readsMine(entity: EntityModel, e: Expr): boolean {
  const isMine = (ref: RowRef): boolean => {
    if (ref.row === "self" || ref.row === "previous" || ref.row === "each") return true;
    if (ref.row !== "follow") return false;
    const { value } = ref.of.row === "self" ? entity.fields[ref.field]! : { value: null };
    return !(value?.by === "population" && value.what.value === "owner") && isMine(ref.of);
  };
  return e.op === "eachValue" || rowRefsOf(e).some(isMine) || operands(e).some((x) => readsMine(entity, x));
}
