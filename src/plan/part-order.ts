/** How the parts that shards write of a table make the whole. */
import type { EntityModel, FieldModel, Model } from "../model/model.ts";
import { walk } from "../model/walk.ts";
import type { Transaction, Wave } from "./waves.ts";

/**
 * `address`: one part after another, as rows stand in the order of their roots. `key`: by the first column of the key, where it
 * grows with the rows' numbers. `birth`: by the bucket of their birth, in the order of the parts within each.
 */
export type PartOrder = "address" | "key" | "birth";

export function partOrder(model: Model, waves: readonly Wave[], entity: EntityModel): PartOrder {
  const t = waves.flatMap((w) => w.transactions).find((x) => x.head === entity.index || x.members.includes(entity.index))!;
  if (t.numbering === "ordinal" || (t.numbering === "members by time" && t.head === entity.index)) return "address";
  return growsWithNumber(model, t, entity) ? "key" : "birth";
}

/** True where the first column of the key never falls from row to row. */
function growsWithNumber(model: Model, t: Transaction, entity: EntityModel): boolean {
  const [first] = entity.key;
  if (first === undefined) return false;
  const field = entity.fields[first]!;
  if (field.value.by !== "population") return isNumber(field);
  // Rows stand in the order of their owners, if those are numbered with them.
  if (field.value.what.value !== "owner" || field.type.kind !== "row" || t.head === entity.index) return false;
  const owner = model.entities[field.type.entity]!;
  const isNumberedWith = t.members.includes(owner.index) || (t.head === owner.index && t.numbering === "time");
  return isNumberedWith && growsWithNumber(model, t, owner);
}

/** A serial number, or an expression over it, which the checker holds to strict increase. */
function isNumber(field: FieldModel): boolean {
  if (field.value.by === "serial") return field.value.per === null;
  if (field.value.by !== "rule") return false;
  let numbers = 0;
  let others = 0;
  walk(field.value.rule, (e) => {
    if (e.op === "serial") numbers++;
    else if (!["literal", "text", "convert", "add", "mul"].includes(e.op)) others++;
  });
  return numbers === 1 && others === 0;
}
