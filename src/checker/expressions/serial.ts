/** The row's own number, as `serial` and as `{#}`. */
import * as keys from "../../diagnostics/catalogue/keys.ts";
import type { Span } from "../../source/span.ts";
import { keyFields } from "../field-types.ts";
import type { Result, Scope } from "../scope.ts";
import { intType } from "../types.ts";

/** Keys and unique values may read the number of any row; other fields that of rows whose number is known beforehand. */
export function mayReadNumber(scope: Scope): boolean {
  const { entity, field } = scope;
  if (entity === null) return false;
  const form = entity.declaration.source.form;
  const numberedBeforehand =
    form === "rows" ||
    form === "tree" ||
    form === "link" ||
    form === "calendar" ||
    form === "each" ||
    (form === "count" && entity.declaration.source.form === "count" && entity.declaration.source.over === null);
  if (scope.place === "check" || scope.place === "report") return true;
  if (numberedBeforehand) return scope.place !== "population";
  if (field === null) return false;
  const isUnique = field.item?.modifiers.some((m) => m.form === "unique") ?? false;
  return isUnique || keyFields(scope.program, entity).includes(field);
}

export function checkSerial(scope: Scope, span: Span): Result {
  if (!mayReadNumber(scope)) {
    scope.program.diagnostics.report(keys.numberRead, span, { what: "serial" });
    return null;
  }
  return { op: "serial", type: intType, nullable: false, span };
}
