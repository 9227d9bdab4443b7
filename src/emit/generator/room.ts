/** How many rows have addresses of their own below one combination of an `each`, or at one event. */
import type { Expr } from "../../model/expression.ts";
import type { FunctionBuilder } from "./function-builder.ts";

export const roomOfCombination = 1_024;
export const roomOfEvent = 65_536;

/** The code of a number of rows (`count` null: one); where rows are counted, it stops the run at more than there is room for. */
export function withinRoom(count: Expr | null, code: string, room: number, entity: string, fn: FunctionBuilder): string {
  const isKnown = count === null || (count.op === "literal" && Number(count.value) <= room);
  return isKnown || !fn.isCounting ? code : `${fn.module.runtime("withinRoom")}(${code}, ${room}, ${JSON.stringify(entity)})`;
}
