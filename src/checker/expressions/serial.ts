/** The row's own number, as `serial` and as `{#}`. */
import * as keys from "../../diagnostics/catalogue/keys.ts";
import type { Span } from "../../source/span.ts";
import type { Result, Scope } from "../scope.ts";
import { intType } from "../types.ts";

/** A row has its number, but not while it is being decided whether there is such a row; the rest is judged with all fields known. */
export function mayReadNumber(scope: Scope): boolean {
  return scope.entity !== null && scope.place !== "population";
}

export function checkSerial(scope: Scope, span: Span): Result {
  if (!mayReadNumber(scope)) {
    scope.program.diagnostics.report(keys.numberRead, span, { what: "`serial`" });
    return null;
  }
  return { op: "serial", type: intType, nullable: false, span };
}
