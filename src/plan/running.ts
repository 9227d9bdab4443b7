/**
 * Running values: fields that follow themselves by way of the row before. Where rows have moments of their own they are computed
 * in the order of these, one row after the other, and those that follow each other together.
 */
import type { Expr, RowRef } from "../model/expression.ts";
import type { EntityModel } from "../model/model.ts";
import { fieldExpressions, holds, operands, rowRefsOf } from "../model/walk.ts";

const groups = new WeakMap<EntityModel, readonly (ReadonlySet<number> | null)[]>();

/** The fields that are computed together with a field, itself among them; null where it does not follow itself. */
export function runningGroup(entity: EntityModel, index: number): ReadonlySet<number> | null {
  let known = groups.get(entity);
  if (known === undefined) groups.set(entity, (known = groupsOf(entity)));
  return known[index]!;
}

function groupsOf(entity: EntityModel): readonly (ReadonlySet<number> | null)[] {
  const reached = entity.fields.map((field) => reachedFrom(entity, field.index));
  return entity.fields.map((_, index) => {
    if (!reached[index]!.has(index)) return null;
    return new Set([...reached[index]!].filter((other) => reached[other]!.has(index)));
  });
}

/** The fields of the row, and of the row before, that a field follows at any remove. */
function reachedFrom(entity: EntityModel, index: number): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (from: number): void => {
    for (const rule of fieldExpressions(entity.fields[from]!))
      for (const next of fieldsRead(rule))
        if (!found.has(next)) {
          found.add(next);
          visit(next);
        }
  };
  visit(index);
  return found;
}

/**
 * True for rows each of whose moments follows from the row before: those come one after the other as their loop does, and none
 * begins before the one before it.
 */
export function isChained(entity: EntityModel): boolean {
  let known = chained.get(entity);
  if (known === undefined) chained.set(entity, (known = entity.time !== null && followsPrevious(entity, entity.time, new Set())));
  return known;
}
const chained = new WeakMap<EntityModel, boolean>();

function followsPrevious(entity: EntityModel, index: number, seen: Set<number>): boolean {
  if (seen.has(index)) return false;
  seen.add(index);
  const begins = (ref: RowRef): boolean =>
    ref.row === "previous" || ((ref.row === "follow" || ref.row === "owner") && begins(ref.of));
  return fieldExpressions(entity.fields[index]!).some(
    (rule) =>
      holds(rule, (e) => rowRefsOf(e).some(begins)) || fieldsRead(rule).some((field) => followsPrevious(entity, field, seen)),
  );
}

const isMine = (ref: RowRef): boolean => ref.row === "self" || ref.row === "previous";

/** The fields of the row and of the one before that an expression reads, those that it follows among them. */
function fieldsRead(e: Expr): readonly number[] {
  const found = operands(e).flatMap(fieldsRead);
  if (e.op === "field" && isMine(e.of)) found.push(e.field);
  for (let ref of rowRefsOf(e))
    for (; ref.row === "follow" || ref.row === "owner"; ref = ref.of)
      if (ref.row === "follow" && isMine(ref.of)) found.push(ref.field);
  return found;
}

/** What keeps running values of rows with moments of their own from being computed; null where nothing does. */
export function runningProblem(entity: EntityModel, index: number): string | null {
  if (isChained(entity)) return null;
  const group = runningGroup(entity, index);
  if (group === null) return null;
  const what = `${entity.name}.${entity.fields[index]!.name}`;
  if (entity.until !== null && group.has(entity.until)) return `an end that follows from that of the row before (${what})`;
  for (const field of group) {
    const { value } = entity.fields[field]!;
    if (value.by === "reference" && value.choice.of !== null)
      return `a choice among rows of the own actor that follows from the row before (${what})`;
    if (fieldExpressions(entity.fields[field]!).some((e) => readsWalked(entity, e)))
      return `a running value that reads rows of an \`each … of\` (${what})`;
  }
  return null;
}

/** True where an expression reads one of the rows of the actor that an `each` goes through. */
function readsWalked(entity: EntityModel, e: Expr): boolean {
  const isWalked = (population: number, each: number): boolean => {
    const p = entity.populations[population];
    const through = p?.form === "per" ? p.each[each] : undefined;
    return through?.over === "rows" && through.of !== null;
  };
  const leads = (ref: RowRef): boolean => {
    if (ref.row === "each") return isWalked(ref.population, ref.each);
    if (ref.row === "owner") return leads(ref.of);
    if (ref.row !== "follow") return false;
    if (ref.of.row !== "self") return leads(ref.of);
    const { value } = entity.fields[ref.field]!;
    return value.by === "population" && value.what.value === "each" && isWalked(value.what.population, value.what.each);
  };
  return rowRefsOf(e).some(leads) || operands(e).some((x) => readsWalked(entity, x));
}
