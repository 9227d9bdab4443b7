/** What a rule gives must fit its type; the bounds of both are known when the draws are bounded. */
import * as problem from "../../diagnostics/catalogue/values.ts";
import type { FieldModel } from "../../model/model.ts";
import { isIndependent } from "../origins.ts";
import { isNumeric, showType } from "../types.ts";
import { eachField, type Draft } from "./draft.ts";

export function judgeValueRanges(draft: Draft): void {
  eachField(draft, (entity, field) => {
    const capacity = capacityOf(field);
    if (capacity === null || field.value.by !== "rule") return;
    const { low, high } = draft.bounds.field(entity.index, field.index);
    const exceeds = (x: number): boolean => Number.isFinite(x) && (x > capacity || x < -capacity);
    // Beyond on both sides, or reached for sure.
    const isCertain = low > capacity || high < -capacity || isIndependent(draft.entities, field.value.rule);
    if ((!exceeds(low) && !exceeds(high)) || !isCertain) return;
    draft.program.diagnostics.report(problem.decimalRange, field.value.rule.span, {
      type: showType(field.type, draft.program.schema),
      low: showNumber(low),
      high: showNumber(high),
      capacity: showNumber(capacity),
    });
  });
}

/** The largest number that the field's type holds; null for types without such a bound. */
function capacityOf(field: FieldModel): number | null {
  if (!isNumeric(field.type)) return null;
  if (field.type.kind === "int") return 2_147_483_647;
  if (field.type.kind === "bigint") return Number.MAX_SAFE_INTEGER;
  if (field.type.kind !== "decimal") return null;
  // Whatever its digits, a value is a whole number of its smallest unit that a double holds exactly.
  return Math.min(
    Number(`${"9".repeat(field.type.precision)}e-${field.type.scale}`),
    Number(`${Number.MAX_SAFE_INTEGER}e-${field.type.scale}`),
  );
}

function showNumber(x: number): string {
  return Number.isFinite(x) ? String(Number(x.toPrecision(12))) : "any";
}
