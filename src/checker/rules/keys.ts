/** Every table has a key of columns that are never null; one that is computed from the row's number grows with it. */
import * as problem from "../../diagnostics/catalogue/keys.ts";
import type { Expr } from "../../model/expression.ts";
import type { EntityModel } from "../../model/model.ts";
import { walk } from "../../model/walk.ts";
import { numberOf } from "../construct.ts";
import { isNumeric } from "../types.ts";
import type { Draft } from "./draft.ts";

export function judgeKeys(draft: Draft): void {
  for (const entity of draft.entities) {
    const symbol = draft.program.schema.entities[entity.index];
    const isWritten = symbol?.keys.some(({ item }) => item.kind === "key") ?? false;
    if (entity.key.length === 0 && !entity.hidden && !isWritten && symbol?.broken === false)
      draft.program.diagnostics.report(problem.noKey, entity.span, { entity: entity.name });
    for (const index of entity.key) judgeKeyField(draft, entity, index);
  }
}

function judgeKeyField(draft: Draft, entity: EntityModel, index: number): void {
  const { diagnostics } = draft.program;
  const field = entity.fields[index];
  if (field === undefined || !draft.isSound(entity, field)) return;
  if (field.nullable) diagnostics.report(problem.nullableKey, field.span, { name: field.name });
  if (field.hidden && !entity.hidden) {
    const isEach = draft.program.schema.entities[entity.index]?.fields[index]?.origin.from === "each";
    const each = isEach && field.type.kind === "row" ? draft.entities[field.type.entity]!.name : null;
    diagnostics.report(problem.hiddenKey, field.span, { name: field.name, entity: entity.name, each });
  }
  if (entity.key.length > 1 || field.value.by !== "rule" || !isNumeric(field.type)) return;
  let readsNumber = false;
  walk(field.value.rule, (e) => {
    if (e.op === "serial") readsNumber = true;
  });
  if (readsNumber && slopeOf(field.value.rule) <= 0) diagnostics.report(problem.notIncreasing, field.span, { name: field.name });
}

/** How steeply a number grows with the row's: a lower bound, 0 where it is not known to grow. */
function slopeOf(e: Expr): number {
  switch (e.op) {
    case "serial":
      return 1;
    case "add":
      return numberOf(e.right) !== null ? slopeOf(e.left) : numberOf(e.left) !== null ? slopeOf(e.right) : 0;
    case "sub":
      return numberOf(e.right) !== null ? slopeOf(e.left) : 0;
    case "mul": {
      const [a, b] = [numberOf(e.left), numberOf(e.right)];
      return b !== null ? slopeOf(e.left) * b : a !== null ? slopeOf(e.right) * a : 0;
    }
    case "convert": {
      const slope = slopeOf(e.arg);
      // Rounding to whole numbers keeps what grows by at least one.
      return slope >= 1 || e.type.kind !== "int" ? slope : 0;
    }
    default:
      return 0;
  }
}
