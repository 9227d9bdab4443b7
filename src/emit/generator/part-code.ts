/** The code of what a record holds for expressions that are computed anew when its rows are written. */
import type { Type } from "../../model/type.ts";
import type { CarriedPart } from "./carried-parts.ts";
import { contextOf } from "./context.ts";
import { expression } from "./expression.ts";
import { passOfExpression, passOfPrevious } from "./passes.ts";
import { previousRow, previousValue } from "./previous.ts";
import type { RowScope } from "./row-scope.ts";
import { nullOf } from "./value.ts";

export function partCode(row: RowScope, part: CarriedPart, pass: number): string {
  if (part.of === "past") return numeric(expression(part.e, contextOf(row, pass)), part.e.type, part.e.nullable);
  if (part.field === null) return previousRow(row, pass);
  return numeric(previousValue(row, part.field, pass), row.entity.fields[part.field]!.type, true);
}

/** The pass from which on a part is known. */
export function passOfPart(row: RowScope, part: CarriedPart): number {
  if (part.of === "past") return passOfExpression(part.e, { self: row, items: [] });
  return passOfPrevious(row, part.field);
}

/** A value as a word of a record; NaN for a truth that is null. */
export function numeric(text: string, type: Type, nullable: boolean): string {
  if (type.kind !== "bool") return text;
  return nullable ? `${text} === ${nullOf(type)} ? NaN : Number(${text})` : `Number(${text})`;
}
