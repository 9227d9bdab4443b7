/** `serial` and `serial per order`. */
import type { FieldSymbol } from "../binder/symbols.ts";
import * as problem from "../diagnostics/catalogue/keys.ts";
import type { FieldValue } from "../model/model.ts";
import type * as ast from "../syntax/ast.ts";
import { followPath } from "./copies.ts";
import { ownersAbove } from "./ownership.ts";
import type { Program } from "./program.ts";

export function serialPer(program: Program, field: FieldSymbol, item: ast.FieldItem): FieldValue | null {
  const per = item.choosers.find((c) => c.form === "per");
  const other = item.choosers.find((c) => c.form !== "per");
  if (item.rule !== null || other !== undefined || item.type.nullable) {
    program.diagnostics.report(problem.serialIsRule, item.rule?.span ?? other?.span ?? item.type.span, { name: field.name });
    return null;
  }
  if (per?.form !== "per") return { by: "serial", per: null };
  const way = followPath(program, field.entity, per.path, field.renames);
  if (way === null) return null;
  if (!ownersAbove(field.entity).has(way.entity)) {
    program.diagnostics.report(problem.serialPerNoOwner, per.path.span, { entity: field.entity.name, other: way.entity.name });
    return null;
  }
  return { by: "serial", per: { entity: way.entity.index } };
}
