/** The values and rows that an `each` runs over. */
import type { EachModel } from "../../model/model.ts";
import type { Context } from "./context.ts";
import { rowsOf } from "./populations.ts";

/** How many values an `each` has: code at the level of the run. */
export function eachSize(each: EachModel, ctx: { readonly fn: Context["fn"] }): string {
  const { model } = ctx.fn.module;
  switch (each.over) {
    case "enum":
      return String(model.enums[each.enum]!.labels.length);
    case "range":
      return String(each.high - each.low + 1);
    case "list":
      return String(each.values.length);
    case "rows":
      return rowsOf(model.entities[each.entity]!, ctx.fn);
  }
}

/** The value at position `index` of an `each`. */
export function eachValueAt(each: EachModel, index: string, ctx: { readonly fn: Context["fn"] }): string {
  switch (each.over) {
    case "enum":
    case "rows":
      return index;
    case "range":
      return each.low === 0 ? index : `${each.low} + ${index}`;
    case "list":
      return `${ctx.fn.module.constant(each.alias, `${JSON.stringify(each.values)} as const`)}[${index}]!`;
  }
}

/** The opening line of the loop that binds `name` to each value in turn. */
export function enumValues(each: EachModel, name: string, ctx: { readonly fn: Context["fn"] }): string {
  if (each.over === "list")
    return `for (const ${name} of ${ctx.fn.module.constant(each.alias, `${JSON.stringify(each.values)} as const`)}) {`;
  const first = each.over === "range" ? each.low : 0;
  const last = each.over === "range" ? `<= ${each.high}` : `< ${eachSize(each, ctx)}`;
  return `for (let ${name} = ${first}; ${name} ${last}; ${name}++) {`;
}
