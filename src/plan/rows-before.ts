/** References to the row before under the same owner: columns that hold its key. */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model } from "../model/model.ts";
import { clauseExpressions, fieldExpressions, operands, populationExpressions, rowRefsOf } from "../model/walk.ts";
import { waitsForNumbers } from "./earlier-rows.ts";
import { transactionOf } from "./actor-rows.ts";
import { hasOwnMoment, perPopulations, type Wave } from "./waves.ts";

/** True for a reference that is the row before, and nothing else. */
export function isRowBefore(field: FieldModel): boolean {
  if (field.value.by !== "rule") return false;
  let { rule } = field.value;
  while (rule.op === "convert") rule = rule.arg;
  return rule.op === "row" && rule.of.row === "previous";
}

/** True where rows with moments of their own have a column with the row before, by its number. */
export const holdsNumberBefore = (entity: EntityModel): boolean =>
  hasOwnMoment(entity) && entity.fields.some((field) => field.columns.length > 0 && isRowBefore(field));

/** Why a column cannot hold the row before; null where it can. */
export function rowBeforeProblem(model: Model, waves: readonly Wave[], entity: EntityModel, field: FieldModel): string | null {
  const what = `${entity.name}.${field.name}`;
  if (!isRowBefore(field)) return `a reference that may be the row before, or another (${what})`;
  if (!hasOwnMoment(entity) || field.columns.length === 0) return null;
  const [key, second] = entity.key;
  const value = key === undefined ? null : entity.fields[key]!.value;
  const isNumber = value?.by === "serial" && value.per === null && second === undefined;
  if (!isNumber)
    return `a reference to the row before, where rows with moments of their own have another key than \`serial\` (${what})`;
  const t = transactionOf(waves, entity.index)!;
  const isOfEvent = perPopulations(entity).some((p) => p.event !== null);
  if (isOfEvent ? waitsForNumbers(model, waves, t) : hasSeveralWays(model, entity))
    return `a reference to the row before, whose number waits for others (${what})`;
  return null;
}

const hasSeveralWays = (model: Model, entity: EntityModel): boolean =>
  perPopulations(entity).length > 1 || perPopulations(entity).some((p) => hasSeveralWays(model, model.entities[p.owner]!));

/** What reads a reference to the row before, or follows it: that reads `previous` itself; `refuse` is told of each. */
export function misreadRowsBefore(model: Model, refuse: (at: Expr, what: string) => void): void {
  const isBefore = (of: number, index: number): boolean => isRowBefore(model.entities[of]!.fields[index]!);
  const visit = (e: Expr): void => {
    const leads = (ref: RowRef): boolean =>
      (ref.row === "follow" && isBefore(ref.of.entity, ref.field)) ||
      ((ref.row === "follow" || ref.row === "owner") && leads(ref.of));
    const isRead = e.op === "field" && isBefore(e.of.entity, e.field);
    const isWay = e.op === "aggregate" && e.way.way === "referring" && isBefore(e.entity, e.way.field);
    if (isRead || isWay || rowRefsOf(e).some(leads))
      refuse(e, "what follows a reference to the row before instead of `previous`");
    operands(e).forEach(visit);
  };
  for (const entity of model.entities) {
    entity.fields.flatMap(fieldExpressions).forEach(visit);
    entity.populations.flatMap(populationExpressions).forEach(visit);
  }
  for (const { clauses } of model.lifecycles) clauses.flatMap(clauseExpressions).forEach(visit);
}
