/** Whether a text made of several values tells them, and they tell the row: `"{order.order_no}-{line_no}"`. */
import type { Expr, RowRef } from "../../model/expression.ts";
import type { EntityModel } from "../../model/model.ts";
import type { Type } from "../../model/type.ts";
import { perPopulations } from "../moments.ts";
import { areApart, isUniqueAlone } from "./combinations.ts";
import type { Draft } from "./draft.ts";
import { joined, makeupOf, ofText } from "./makeup.ts";

/** True where no two rows can give the same text. */
export function tellsRow(draft: Draft, entity: EntityModel, rule: Expr): boolean {
  const told = new Set<string>();
  for (const value of toldBy(draft, entity, rule)) {
    const way = value.op === "field" ? wayOf(draft, value.of) : null;
    if (way !== null && value.op === "field") told.add(`${way}.${value.field}`);
  }
  return told.size > 0 && isTold(draft, entity, "", told);
}

/** True where the row at the end of a way is known from the fields that are told, `way.field`. */
function isTold(draft: Draft, entity: EntityModel, way: string, told: ReadonlySet<string>): boolean {
  const set = entity.fields.filter((field) => {
    if (told.has(`${way}.${field.index}`)) return true;
    const above = field.type.kind === "row" && field.value.by !== "serial" ? draft.entities[field.type.entity] : undefined;
    if (above === undefined || above === entity) return false;
    const next = `${way}/${isOwner(entity, field.index) ? "owner" : field.index}`;
    return [...told].some((other) => other.startsWith(next)) && isTold(draft, above, next, told);
  });
  return (
    set.some((f) => isUniqueAlone(draft, entity, f.index)) ||
    areApart(
      draft,
      entity,
      set.map((f) => f.index),
    )
  );
}

/** The way from the row itself to another, over owners and references; null for others. */
function wayOf(draft: Draft, ref: RowRef): string | null {
  if (ref.row === "self") return "";
  if (ref.row !== "owner" && ref.row !== "follow") return null;
  const before = wayOf(draft, ref.of);
  if (before === null) return null;
  const from = draft.entities[ref.of.entity];
  const isUp = ref.row === "owner" || (from !== undefined && isOwner(from, ref.field));
  return `${before}/${isUp ? "owner" : ref.field}`;
}

const isOwner = (entity: EntityModel, field: number): boolean => {
  const [owned, second] = perPopulations(entity);
  return owned !== undefined && second === undefined && owned.field === field;
};

/** The values that can be read back from a text: taken from its ends, as long as it is clear where they end. */
function toldBy(draft: Draft, entity: EntityModel, rule: Expr): readonly Expr[] {
  let e = rule;
  while (e.op === "convert" && isText(e.arg.type)) e = e.arg;
  if (e.op !== "text") return [];
  const template = e;
  const parts = e.parts.map((part) => {
    if (typeof part === "string") return { value: null, makeup: ofText(part) };
    const value = asField(entity, part.value);
    return { value: valueOf(value), makeup: makeupOf(draft, { ...template, parts: [{ ...part, value }] }) };
  });
  const told: Expr[] = [];
  const take = (end: "first" | "last"): boolean => {
    const part = end === "first" ? parts[0] : parts.at(-1);
    if (part === undefined) return false;
    const rest = joined((end === "first" ? parts.slice(1) : parts.slice(0, -1)).map((p) => p.makeup));
    const isApart = end === "first" ? !rest.starts : !rest.ends;
    const isClear =
      parts.length === 1 || part.makeup.length !== null || (part.value !== null && isWhole(draft, part.value) && isApart);
    if (!isClear) return false;
    if (part.value !== null) told.push(part.value);
    if (end === "first") parts.shift();
    else parts.pop();
    return true;
  };
  while (take("first") || take("last"));
  return told;
}

/** What an `each` binds is a field of the row, too. */
function asField(entity: EntityModel, e: Expr): Expr {
  if (e.op === "convert") return { ...e, arg: asField(entity, e.arg) };
  if (e.op !== "eachValue") return e;
  const population = entity.populations[e.population];
  const each = population?.form === "each" || population?.form === "per" ? population.each[e.each] : undefined;
  if (each?.field == null) return e;
  const { type, nullable, span } = e;
  return { op: "field", of: { row: "self", entity: entity.index }, field: each.field, type, nullable, span };
}

/** A whole number that has no sign: a run of digits. */
function isWhole(draft: Draft, e: Expr): boolean {
  return (e.type.kind === "int" || e.type.kind === "bigint") && draft.bounds.of(e).low >= 0;
}

/** What stands in a text, before it was made text: only that of which every value has a text of its own. */
function valueOf(e: Expr): Expr {
  const isPlain =
    e.op === "convert" && (isText(e.arg.type) || ["int", "bigint", "enum", "date", "uuid"].includes(e.arg.type.kind));
  return isPlain ? valueOf(e.arg) : e;
}

const isText = (type: Type): boolean => type.kind === "text" || type.kind === "char";
