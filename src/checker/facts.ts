/** What a condition proves about nulls: "x is not null" holds for x and for every row on the way to it. */
import type { Expr, RowRef } from "../model/expression.ts";
import type { Program } from "./program.ts";
import { entityAt } from "./program.ts";
import { fieldType } from "./field-types.ts";
import type { Scope } from "./scope.ts";

/** A name for a way to a row, equal for equal ways. */
export function rowKey(ref: RowRef): string {
  switch (ref.row) {
    case "self":
      return "self";
    case "owner":
      return `${rowKey(ref.of)}^${ref.population ?? ""}`;
    case "each":
      return `each${ref.population}.${ref.each}`;
    case "candidate":
      return "candidate";
    case "item":
      return `item${ref.depth}`;
    case "previous":
      return "previous";
    case "follow":
      return `${rowKey(ref.of)}.${ref.field}`;
  }
}

/** True where the way to the row may end in null. */
export function rowIsNullable(program: Program, ref: RowRef, nonNull: ReadonlySet<string>): boolean {
  if (nonNull.has(rowKey(ref))) return false;
  switch (ref.row) {
    case "self":
    case "each":
    case "candidate":
    case "item":
      return false;
    case "previous":
      return true;
    case "owner":
      return !isSureOwner(program, ref, nonNull) || rowIsNullable(program, ref.of, nonNull);
    case "follow": {
      const field = entityAt(program, ref.of.entity).fields[ref.field];
      const type = field === undefined ? null : fieldType(program, field);
      return (type?.nullable ?? true) || rowIsNullable(program, ref.of, nonNull);
    }
  }
}

type OwnerRef = RowRef & { readonly row: "owner" };

/** A row has one owner: it is there where none of the others is. */
function isSureOwner(program: Program, ref: OwnerRef, facts: ReadonlySet<string>): boolean {
  if (ref.population === null) return true;
  const { owners } = entityAt(program, ref.of.entity);
  return owners.every((_, population) => population === ref.population || facts.has(absent({ ...ref, population })));
}

/** The name of the fact that a row has no owner by a population. */
const absent = (ref: OwnerRef): string => `no ${rowKey(ref)}`;

/** What a null proves: that there is no such owner, where nothing else on the way can be null. */
export function whenNull(program: Program, value: Expr): readonly string[] {
  switch (value.op) {
    case "field": {
      const field = entityAt(program, value.of.entity).fields[value.field];
      const type = field === undefined ? null : fieldType(program, field);
      return type?.nullable === false ? absentOwner(program, value.of) : [];
    }
    case "row":
      return absentOwner(program, value.of);
    case "convert":
    case "negate":
      return whenNull(program, value.arg);
    case "coalesce":
      return [...whenNull(program, value.left), ...whenNull(program, value.right)];
    default:
      return [];
  }
}

function absentOwner(program: Program, ref: RowRef): readonly string[] {
  const none: ReadonlySet<string> = new Set();
  for (let way = ref; way.row === "owner" || way.row === "follow"; way = way.of)
    if (way.row === "owner" && way.population !== null) {
      const isCause = !rowIsNullable(program, ref, new Set([rowKey(way)])) && !rowIsNullable(program, way.of, none);
      return isCause ? [absent(way)] : [];
    }
  return [];
}

/** The keys that are not null when a condition has the given truth. */
export function factsOf(program: Program, condition: Expr, truth: boolean): readonly string[] {
  switch (condition.op) {
    case "not":
      return factsOf(program, condition.arg, !truth);
    case "and":
    case "or":
      return (condition.op === "and") === truth
        ? [...factsOf(program, condition.left, truth), ...factsOf(program, condition.right, truth)]
        : [];
    case "isNull":
      return truth ? whenNull(program, condition.arg) : notNull(condition.arg);
    case "eq": {
      // Null equals only null: a match with what is never null proves both.
      if (!truth) return [];
      const { left, right } = condition;
      return left.nullable && right.nullable ? [] : [...notNull(left), ...notNull(right)];
    }
    case "lt":
    case "le":
    case "gt":
    case "ge":
      return truth ? [...notNull(condition.left), ...notNull(condition.right)] : [];
    case "in":
      return truth ? notNull(condition.arg) : [];
    default:
      return [];
  }
}

/** The keys that are not null when the value is not. */
export function notNull(value: Expr): readonly string[] {
  switch (value.op) {
    case "field":
      return [...rowsOnTheWay(value.of), `${rowKey(value.of)}.${value.field}`];
    case "row":
      return rowsOnTheWay(value.of);
    case "subject":
      // The caller knows what is being matched.
      return ["subject"];
    case "convert":
    case "negate":
      return notNull(value.arg);
    case "add":
    case "sub":
    case "mul":
    case "div":
      return [...notNull(value.left), ...notNull(value.right)];
    default:
      return [];
  }
}

function rowsOnTheWay(ref: RowRef): readonly string[] {
  const key = rowKey(ref);
  return ref.row === "follow" || ref.row === "owner" ? [...rowsOnTheWay(ref.of), key] : [key];
}

export function withFacts(scope: Scope, keys: readonly string[]): Scope {
  return keys.length === 0 ? scope : { ...scope, nonNull: new Set([...scope.nonNull, ...keys]) };
}
