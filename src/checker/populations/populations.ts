/** Where the rows of an entity come from. */
import type { EntitySymbol } from "../../binder/symbols.ts";
import * as rows from "../../diagnostics/catalogue/rows.ts";
import * as names from "../../diagnostics/catalogue/names.ts";
import * as types from "../../diagnostics/catalogue/types.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Expr } from "../../model/expression.ts";
import type { Population } from "../../model/model.ts";
import type * as ast from "../../syntax/ast.ts";
import { convert, numberOf } from "../construct.ts";
import { convertTo, required } from "../conversion.ts";
import { curvesOf } from "../curves.ts";
import { checkExpression } from "../expressions/check.ts";
import { checkRange } from "../expressions/ranges.ts";
import type { Program } from "../program.ts";
import { newScope } from "../scope.ts";
import { floatType, intType } from "../types.ts";
import { calendarField } from "./given.ts";
import { checkCount, checkWhen, populationScope, isImpossibleCount } from "./clauses.ts";
import { checkPer } from "./per.ts";
import { checkEach, eachScope } from "./each.ts";
import { rowsPopulation } from "./rows.ts";

/** The populations of an entity, or null where one is wrong (reported). */
export function checkPopulations(program: Program, entity: EntitySymbol): readonly Population[] | null {
  const { source, shapes } = entity.declaration;
  const curves = curvesOf(program, shapes);
  const isShaped = source.form === "arriving" || (source.form === "count" && source.over !== null);
  const [shape] = shapes;
  if (shape !== undefined && !isShaped && source.form !== "error")
    program.diagnostics.report(rows.shapedWithoutTime, shape.span, {});
  const one = (p: Population | null): readonly Population[] | null => (p === null || curves === null ? null : [p]);
  switch (source.form) {
    case "count":
      return one(source.over === null ? numbered(program, source) : spread(program, source, source.over, curves ?? []));
    case "arriving":
      return one(arriving(program, source.rate, curves ?? []));
    case "rows":
      return one(rowsPopulation(program, entity));
    case "tree":
      return one(tree(program, entity, source));
    case "calendar":
      return one(calendar(program, entity, source));
    case "link":
      return one(link(program, entity, source));
    case "each":
      return one(combinations(program, entity, source));
    case "per": {
      const populations = source.populations.map((p, i) => checkPer(program, entity, p, i));
      return populations.every((p) => p !== null) && curves !== null ? populations : null;
    }
    case "error":
      return null;
  }
}

/** How many rows a root entity has: known when compiling, but for the scale. */
function rootCount(program: Program, node: ast.Expression): Expr | null {
  const scope = newScope(program, null, "constant", null);
  const checked = checkExpression(scope, node, null);
  const present = checked === null ? null : required(program, checked);
  return present === null || isImpossibleCount(program, node, present) ? null : convertTo(program, present, intType);
}

function numbered(program: Program, source: ast.Source & { form: "count" }): Population | null {
  const count = rootCount(program, source.count);
  return count === null ? null : { form: "numbered", count, fixed: source.fixed };
}

/** A range of days with literal ends, as [start, end). Null where it is something else (reported). */
function days(program: Program, node: ast.Expression): { readonly start: number; readonly end: number } | null {
  const range = checkRange(newScope(program, null, "constant", null), node, null);
  if (range === null) return null;
  const [low, high] = [numberOf(range.low), numberOf(range.high)];
  if (range.low.type.kind !== "date" || range.high.type.kind !== "date" || low === null || high === null) {
    program.diagnostics.report(rows.overDays, node.span, {});
    return null;
  }
  return { start: low, end: high + 1 };
}

function spread(
  program: Program,
  source: ast.Source & { form: "count" },
  over: ast.Expression,
  curves: readonly number[],
): Population | null {
  const count = rootCount(program, source.count);
  const span = days(program, over);
  return count === null || span === null ? null : { form: "over", count, fixed: source.fixed, ...span, curves };
}

function arriving(program: Program, node: ast.Expression, curves: readonly number[]): Population | null {
  const checked = checkExpression(newScope(program, null, "constant", null), node, null);
  if (checked === null) return null;
  if (checked.type.kind !== "rate") {
    program.diagnostics.report(types.unitMissing, node.span, { wanted: "rate" });
    return null;
  }
  const perSecond = required(program, checked);
  return perSecond === null ? null : { form: "arriving", perSecond: convert(perSecond, floatType), curves };
}

function tree(program: Program, entity: EntitySymbol, source: ast.Source & { form: "tree" }): Population | null {
  const roots = rootCount(program, source.roots);
  const depth = rootCount(program, source.depth);
  const children = checkCount(populationScope(program, entity, "children"), source.children);
  return roots === null || children === null || depth === null ? null : { form: "tree", roots, children, depth };
}

const calendarUnits = ["hour", "day", "week", "month", "quarter", "year"] as const;

function calendar(program: Program, entity: EntitySymbol, source: ast.Source & { form: "calendar" }): Population | null {
  const span = source.over === null ? program.period : days(program, source.over);
  const written = source.unit?.text ?? "day";
  const unit = calendarUnits.find((u) => u === written);
  if (unit === undefined && written !== "")
    program.diagnostics.report(types.unknownUnit, source.unit?.span ?? source.span, {
      name: written,
      nearest: nearest(written, calendarUnits),
    });
  if (span === null || unit === undefined) return null;
  if (calendarField(program, entity) === null) {
    program.diagnostics.report(rows.calendarField, source.span, { type: unit === "hour" ? "timestamp" : "date" });
    return null;
  }
  return { form: "calendar", unit, start: span.start, end: span.end };
}

function link(program: Program, entity: EntitySymbol, source: ast.Source & { form: "link" }): Population | null {
  const count = rootCount(program, source.count);
  let right = true;
  for (const side of source.sides) {
    if (program.schema.entitiesByName.has(side.entity.text) || side.entity.text === "") continue;
    const near = nearest(side.entity.text, program.schema.entitiesByName.keys());
    program.diagnostics.report(names.unknownEntity, side.entity.span, { name: side.entity.text, nearest: near });
    right = false;
  }
  const sides = entity.fields.filter((f) => f.origin.from === "side").map((f) => f.index);
  const [first, second] = sides;
  if (count === null || !right || first === undefined || second === undefined) return null;
  return { form: "link", sides: [first, second], count };
}

function combinations(program: Program, entity: EntitySymbol, source: ast.Source & { form: "each" }): Population | null {
  const base = populationScope(program, entity, "when");
  const each = checkEach(base, entity, source.each, 0);
  if (each === null) return null;
  const when = source.when === null ? null : checkWhen(eachScope(base, source.each, 0, each.length), source.when);
  return source.when !== null && when === null ? null : { form: "each", each, when };
}
