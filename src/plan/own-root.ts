/**
 * References into the own root entity: only earlier rows can be chosen, those of smaller numbers, or born earlier where rows are
 * numbered by time. What is asked of them is computed from their own addresses, so it may not follow the reference to itself.
 */
import type { AggregateExpr, Expr } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model, ReferenceChoice } from "../model/model.ts";
import { fieldExpressions, operands, populationExpressions, rowRefsOf } from "../model/walk.ts";
import { strataOf } from "./strata.ts";
import { hasOwnMoment, perPopulations, rootsOf } from "./waves.ts";

/** Expressions of a choice that read the candidate. */
export function candidateExpressions(model: Model, choice: ReferenceChoice): readonly Expr[] {
  return [
    ...choice.where.flatMap((c) =>
      c.kind === "candidate" ? [c.test] : c.kind === "equal" || c.kind === "time" ? [c.candidate] : [],
    ),
    ...choice.by.flatMap((factor) => (factor.kind === "mixed" ? [] : [factor.weight])),
    ...(strataOf(model, choice)?.candidate ?? []),
    ...(choice.first === null ? [] : [choice.first.order]),
  ];
}

/** What cannot be asked of rows of the own root entity; null where everything can. */
export function ownRootProblem(model: Model, reference: FieldModel, choice: ReferenceChoice): string | null {
  const target = model.entities[choice.target]!;
  const seen = new Set<FieldModel>();
  const problemOfField = (of: EntityModel, index: number): string | null => {
    const field = of.fields[index]!;
    // Rows of other entities were made before, or belong to those that are being made.
    if (seen.has(field) || !rootsOf(model, of).has(target.index)) return null;
    seen.add(field);
    if (field === reference) return "a choice among rows of the own entity that follows the reference to itself";
    if (field.role === "live") return `a live field of ${of.name} as a condition on other rows of ${target.name}`;
    return first(fieldExpressions(field), problemOf);
  };
  const problemOf = (e: Expr): string | null => {
    if (e.op === "life" || e.op === "split" || (e.op === "aggregate" && !isOfOwnRows(e)))
      return `a choice among rows of the own entity by what other rows say (${target.name})`;
    const rows = e.op === "aggregate" && e.way.way === "below" ? problemOfRows(e.entity, e.way.of.entity) : null;
    return (
      rows ?? first(fieldsRead(e), ({ of, field }) => problemOfField(model.entities[of]!, field)) ?? first(operands(e), problemOf)
    );
  };
  /** How many rows there are below a row. */
  const problemOfRows = (lower: number, upper: number): string | null => {
    if (lower === upper) return null;
    const entity = model.entities[lower]!;
    if (hasOwnMoment(entity) || entity.until !== null || perPopulations(entity).length > 1)
      return `a choice among rows of the own entity by what comes later (${entity.name})`;
    return first(perPopulations(entity), (p) => first(populationExpressions(p), problemOf) ?? problemOfRows(p.owner, upper));
  };
  const isOfOwnRows = (e: AggregateExpr): boolean =>
    e.way.way === "below" && (e.way.of.row === "candidate" || (e.way.of.row === "self" && e.way.of.entity === target.index));
  const life = [target.time, target.until].filter((f) => f !== null);
  return first(candidateExpressions(model, choice), problemOf) ?? first(life, (index) => problemOfField(target, index));
}

/** The fields that an expression reads or follows, of whatever rows. */
function fieldsRead(e: Expr): readonly { readonly of: number; readonly field: number }[] {
  const found = e.op === "field" ? [{ of: e.of.entity, field: e.field }] : [];
  for (let ref of rowRefsOf(e))
    for (; ref.row === "follow" || ref.row === "owner"; ref = ref.of)
      if (ref.row === "follow") found.push({ of: ref.of.entity, field: ref.field });
  return found;
}

function first<T, R>(list: readonly T[], of: (x: T) => R | null): R | null {
  for (const x of list) {
    const found = of(x);
    if (found !== null) return found;
  }
  return null;
}

/** The same of the row itself: what is said of a candidate, computed where the candidate is the row in the making. */
export function asOfSelf<T>(what: T): T {
  if (Array.isArray(what)) return what.map((x: unknown) => asOfSelf(x)) as T;
  if (typeof what !== "object" || what === null) return what;
  const entries = Object.entries(what).map(([name, value]: [string, unknown]) => [
    name,
    name === "row" && value === "candidate" ? "self" : asOfSelf(value),
  ]);
  return Object.fromEntries(entries) as T;
}

/** True where a root entity's rows are told apart by nothing but their numbers: each of those before mine is as likely. */
export function isAnyBefore(target: EntityModel, choice: ReferenceChoice, life: { readonly begins: boolean }): boolean {
  return (
    choice.by.length === 0 &&
    choice.zipf === null &&
    choice.first === null &&
    choice.distinctUnder === null &&
    choice.where.every((c) => c.kind === "mine") &&
    !life.begins &&
    target.until === null
  );
}
