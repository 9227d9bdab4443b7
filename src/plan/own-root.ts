/**
 * References into the own root entity: only earlier rows can be chosen, those of smaller numbers, or born earlier where rows are
 * numbered by time. What is asked of them is computed from their own addresses, so it may not follow the reference to itself.
 */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel, FieldModel, Model, ReferenceChoice } from "../model/model.ts";
import { fieldExpressions, operands, rowRefsOf } from "../model/walk.ts";

/** Expressions of a choice that read the candidate. */
export function candidateExpressions(choice: ReferenceChoice): readonly Expr[] {
  return [
    ...choice.where.flatMap((c) =>
      c.kind === "candidate" ? [c.test] : c.kind === "equal" || c.kind === "time" ? [c.candidate] : [],
    ),
    ...choice.by.map((factor) => factor.weight),
    ...(choice.first === null ? [] : [choice.first.order]),
  ];
}

/** What cannot be asked of rows of the own root entity; null where everything can. */
export function ownRootProblem(model: Model, reference: FieldModel, choice: ReferenceChoice): string | null {
  const target = model.entities[choice.target]!;
  const seen = new Set<number>();
  const problemOfField = (index: number): string | null => {
    if (seen.has(index)) return null;
    seen.add(index);
    const field = target.fields[index]!;
    if (field === reference) return "a choice among rows of the own entity that follows the reference to itself";
    if (field.role === "live") return `a live field of ${target.name} as a condition on other rows of it`;
    return first(fieldExpressions(field), problemOf);
  };
  const problemOf = (e: Expr): string | null => {
    if (e.op === "aggregate" || e.op === "life" || e.op === "split")
      return `a choice among rows of the own entity by what other rows say (${target.name})`;
    return first(fieldsRead(e), problemOfField) ?? first(operands(e), problemOf);
  };
  const life = [target.time, target.until].filter((f) => f !== null);
  return first(candidateExpressions(choice), problemOf) ?? first(life, problemOfField);
}

/** The fields of the candidate, or of the row itself, that an expression reads or follows. */
function fieldsRead(e: Expr): readonly number[] {
  const isRow = (ref: RowRef): boolean => ref.row === "candidate" || ref.row === "self";
  const found = e.op === "field" && isRow(e.of) ? [e.field] : [];
  for (let ref of rowRefsOf(e))
    for (; ref.row === "follow" || ref.row === "owner"; ref = ref.of)
      if (ref.row === "follow" && isRow(ref.of)) found.push(ref.field);
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
