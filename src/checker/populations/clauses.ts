/** What the populations say alike: how many, when, how long after. */
import type { EntitySymbol } from "../../binder/symbols.ts";
import * as rows from "../../diagnostics/catalogue/rows.ts";
import * as types from "../../diagnostics/catalogue/types.ts";
import type { Expr } from "../../model/expression.ts";
import type * as ast from "../../syntax/ast.ts";
import { numberOf } from "../construct.ts";
import { convertTo, required } from "../conversion.ts";
import { checkExpression } from "../expressions/check.ts";
import { checkRange, isRange } from "../expressions/ranges.ts";
import { uniformOver } from "../expressions/uniform.ts";
import type { Program } from "../program.ts";
import { assigned, DrawAddresses, newScope, type Scope } from "../scope.ts";
import { describeType, intType } from "../types.ts";

/** The scope of a count, `when` or `every`; its draws begin with `#`. */
export function populationScope(program: Program, entity: EntitySymbol, what: string): Scope {
  return newScope(program, entity, "population", new DrawAddresses(`${entity.name}#${what}`));
}

/** A whole number: computed, drawn, or a range from which it is drawn. */
export function checkCount(scope: Scope, node: ast.Expression): Expr | null {
  const { program } = scope;
  const checked = isRange(scope, node) ? countFromRange(scope, node) : checkExpression(scope, node, assigned(intType));
  const present = checked === null ? null : required(program, checked);
  if (present === null) return null;
  return isImpossibleCount(program, node, present) ? null : convertTo(program, present, intType);
}

/** True, and reported, for a number that is known when compiling and is no number of rows. */
export function isImpossibleCount(program: Program, node: ast.Expression, count: Expr): boolean {
  const known = numberOf(count);
  if (known === null || (known >= 0 && Number.isInteger(known))) return false;
  program.diagnostics.report(rows.impossibleCount, node.span, { found: known });
  return true;
}

function countFromRange(scope: Scope, node: ast.Expression): Expr | null {
  const range = checkRange(scope, node, assigned(intType));
  return range === null ? null : uniformOver(scope, node, range, assigned(intType));
}

/** The condition for a row to exist. */
export function checkWhen(scope: Scope, node: ast.Expression): Expr | null {
  const checked = checkExpression(scope, node, assigned({ kind: "bool" }));
  const test = checked === null ? null : convertTo(scope.program, checked, { kind: "bool" });
  return test === null ? null : required(scope.program, test);
}

/** A time between rows: a duration, computed, drawn, or a range from which it is drawn. */
export function checkDelay(scope: Scope, node: ast.Expression): Expr | null {
  const { program } = scope;
  const range = isRange(scope, node) ? checkRange(scope, node, null) : undefined;
  if (range === null) return null;
  const checked = range === undefined ? checkExpression(scope, node, null) : uniformOver(scope, node, range, null);
  const delay = checked === null ? null : required(program, checked);
  if (delay === null) return null;
  if (delay.type.kind === "duration") return delay;
  if (delay.type.kind === "int" || delay.type.kind === "float" || delay.type.kind === "decimal")
    program.diagnostics.report(types.unitMissing, node.span, { wanted: "duration" });
  else
    program.diagnostics.report(types.typeMismatch, node.span, {
      found: describeType(delay.type, program.schema),
      wanted: "a duration",
      hint: null,
    });
  return null;
}
