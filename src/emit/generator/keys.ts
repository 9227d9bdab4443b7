/** The key of a row, as its references and its own key columns write it. */
import type { FieldModel } from "../../model/model.ts";
import type { Type } from "../../model/type.ts";
import type { Context, Row } from "./context.ts";
import { fieldValue, follow } from "./context.ts";
import { compile, serialOf } from "./expression.ts";
import { numberOf } from "./populations.ts";
import { numberOfKept } from "./siblings.ts";
import { code, type Value } from "./value.ts";
import { walk } from "../../model/walk.ts";

export interface KeyColumn {
  readonly type: Type;
  readonly value: Value;
}

/** True where the key is a function of the row's number alone, so that no column needs to be kept for it. */
export function isNumberKey(field: FieldModel): boolean {
  if (field.value.by === "serial") return field.value.per === null;
  if (field.value.by !== "rule") return false;
  let pure = true;
  walk(field.value.rule, (e) => {
    if (e.op === "context" && e.name !== "periodStart") pure = false;
    if (e.op === "field" || e.op === "row" || e.op === "draw" || e.op === "aggregate" || e.op === "life" || e.op === "eachValue")
      pure = false;
  });
  return pure;
}

/** The key columns of a row of `entity`; a reference among them gives its own key columns in its place. */
export function keyValue(entity: number, row: Row, ctx: Context): readonly KeyColumn[] {
  const target = ctx.fn.module.model.entities[entity]!;
  // A hidden entity may have no key: its number stands for it.
  if (target.key.length === 0) return [{ type: { kind: "int" }, value: code(numberInPlace(row, ctx)) }];
  return target.key.flatMap((index): readonly KeyColumn[] => {
    const field = target.fields[index]!;
    if (field.type.kind === "row") return keyValue(field.type.entity, follow(row, index, field.type.entity, ctx), ctx);
    if (row.at === "column" && isNumberKey(field)) {
      if (field.value.by === "serial") return [{ type: field.type, value: code(numberOf(target, row.ordinal, ctx.fn)) }];
      if (field.value.by === "rule") return [{ type: field.type, value: compile(field.value.rule, { ...ctx, self: row }) }];
    }
    return [{ type: field.type, value: fieldValue(row, index, ctx) }];
  });
}

/** The number of a row without a key. */
function numberInPlace(row: Row, ctx: Context): string {
  switch (row.at) {
    case "scope":
      return serialOf({ ...ctx, self: row });
    case "kept":
      return row.recorded === undefined ? numberOfKept(row) : row.rows.serial!;
    case "column":
      return `${row.ordinal} + 1`;
    case "none":
      return "0";
  }
}
