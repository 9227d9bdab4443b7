/** Curves: their points, in the order of the calendar. */
import type { CurveSymbol } from "../binder/symbols.ts";
import * as names from "../diagnostics/catalogue/names.ts";
import * as problem from "../diagnostics/catalogue/values.ts";
import { nearest } from "../diagnostics/nearest.ts";
import type { CurveModel } from "../model/model.ts";
import type * as ast from "../syntax/ast.ts";
import { foldConstant } from "./constants.ts";
import { numberOf } from "./construct.ts";
import { checkList, isList } from "./expressions/lists.ts";
import { checkRange, isRange } from "./expressions/ranges.ts";
import type { Program } from "./program.ts";
import { newScope, type Scope } from "./scope.ts";
import { isMoment, isNumeric, isWhole } from "./types.ts";

const cycles: Readonly<Record<string, readonly string[]>> = {
  month: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  weekday: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
  hour: Array.from({ length: 24 }, (_, hour) => String(hour)),
};

export function curveModel(program: Program, symbol: CurveSymbol): CurveModel | null {
  const known = program.memo.curves.get(symbol);
  if (known !== undefined) return known;
  const model = buildCurve(program, symbol);
  program.memo.curves.set(symbol, model);
  return model;
}

/** Indexes of the curves of a `shaped by`; null where one of them is none (reported). */
export function curvesOf(program: Program, shapes: readonly ast.Expression[]): readonly number[] | null {
  const indexes = shapes.map((shape) => {
    const symbol = shape.kind === "name" ? program.schema.curves.get(shape.name) : undefined;
    if (symbol !== undefined) return symbol.index;
    if (shape.kind !== "error") {
      const name = shape.kind === "name" ? shape.name : program.context.sourceText(shape.span);
      program.diagnostics.report(names.unknownCurve, shape.span, { name, nearest: nearest(name, program.schema.curves.keys()) });
    }
    return null;
  });
  return indexes.every((i) => i !== null) ? indexes : null;
}

function buildCurve(program: Program, symbol: CurveSymbol): CurveModel | null {
  const { declaration, name } = symbol;
  const by = declaration.by.text;
  if (by === "month" || by === "weekday" || by === "hour") return buildCycle(program, symbol, by);
  if (by === "date" || by === "year") return buildPoints(program, symbol, by);
  if (by !== "") program.diagnostics.report(problem.curveBy, declaration.by.span, { curve: name, by });
  return null;
}

/** The value of a row; negative ones are refused. Null where it is wrong (reported). */
function valueOf(program: Program, row: ast.Row): number | null {
  const [cell] = row.cells;
  if (cell?.form !== "value" || row.cells.length > 1) {
    program.diagnostics.report(problem.curveValue, row.span, {});
    return null;
  }
  const folded = foldConstant(program, cell.value, null);
  if (folded === null) return null;
  const value = isNumeric(folded.type) ? numberOf(folded) : null;
  if (value === null || value < 0) {
    program.diagnostics.report(problem.curveValue, cell.span, {});
    return null;
  }
  return value;
}

function buildCycle(program: Program, symbol: CurveSymbol, by: "month" | "weekday" | "hour"): CurveModel | null {
  const slots = cycles[by] ?? [];
  const values: (number | undefined)[] = slots.map(() => undefined);
  let otherwise: number | undefined;
  let right = true;
  for (const row of symbol.declaration.rows.rows) {
    const value = valueOf(program, row);
    if (value === null) right = false;
    if (row.case.form === "else") {
      otherwise = value ?? 0;
      continue;
    }
    for (const node of row.case.values) {
      const indexes = slotsOf(program, node, by, slots);
      if (indexes === null) right = false;
      for (const index of indexes ?? []) {
        if (values[index] !== undefined) {
          program.diagnostics.report(problem.curveTwice, node.span, { curve: symbol.name, key: slots[index] ?? "" });
          right = false;
        }
        values[index] = value ?? 0;
      }
    }
  }
  const missing = slots.filter((_, i) => values[i] === undefined);
  if (otherwise === undefined && missing.length > 0 && right) {
    program.diagnostics.report(problem.tableRowMissing, symbol.declaration.name.span, { table: symbol.name, axis: by, missing });
    return null;
  }
  const all = values.map((v) => v ?? otherwise ?? 0);
  if (right && all.every((v) => v === 0)) {
    program.diagnostics.report(problem.noWeight, symbol.declaration.name.span, {});
    return null;
  }
  return right ? { name: symbol.name, doc: symbol.declaration.doc, by, values: all } : null;
}

/** The slots that a case means: a name, a number, or a range of them. */
function slotsOf(program: Program, node: ast.Expression, by: string, slots: readonly string[]): readonly number[] | null {
  const one = (e: ast.Expression): number | null => {
    const text = e.kind === "name" ? e.name : e.kind === "number" ? String(e.value - (by === "hour" ? 0 : 1)) : "";
    const index = e.kind === "number" && by !== "hour" ? Number(text) : slots.indexOf(text);
    if (index >= 0 && index < slots.length && Number.isInteger(index)) return index;
    if (e.kind !== "error")
      program.diagnostics.report(problem.curveKey, e.span, {
        by,
        key: program.context.sourceText(e.span),
        nearest: e.kind === "name" ? nearest(e.name, slots) : null,
      });
    return null;
  };
  if (node.kind !== "range") {
    const index = one(node);
    return index === null ? null : [index];
  }
  const [low, high] = [one(node.low), one(node.high)];
  if (low === null || high === null) return null;
  // A range may run over the end of the cycle: Nov..Feb.
  const length = ((high - low + slots.length) % slots.length) + 1;
  return Array.from({ length }, (_, i) => (low + i) % slots.length);
}

function buildPoints(program: Program, symbol: CurveSymbol, by: "date" | "year"): CurveModel | null {
  const points: { from: number; to: number; value: number }[] = [];
  let otherwise: number | null = null;
  const scope = newScope(program, null, "constant", null);
  let right = true;
  for (const row of symbol.declaration.rows.rows) {
    const value = valueOf(program, row);
    if (value === null) right = false;
    if (row.case.form === "else") {
      otherwise = value;
      continue;
    }
    for (const node of row.case.values)
      for (const span of spansOf(scope, node, by) ?? ((right = false), [])) points.push({ ...span, value: value ?? 0 });
  }
  if (!right) return null;
  points.sort((a, b) => a.from - b.from);
  const clash = points.find((p, i) => i > 0 && p.from < (points[i - 1]?.to ?? p.from));
  if (clash !== undefined) {
    program.diagnostics.report(problem.curveTwice, symbol.declaration.name.span, { curve: symbol.name, key: by });
    return null;
  }
  if (points.length === 0 && otherwise === null) {
    program.diagnostics.report(problem.noWeight, symbol.declaration.name.span, {});
    return null;
  }
  const { linear, doc } = symbol.declaration;
  // A year alone holds until the next that is written; a day is a day.
  const steps = points.map((p, i) =>
    by === "year" && !linear && otherwise === null ? { ...p, to: points[i + 1]?.from ?? Number.MAX_SAFE_INTEGER } : p,
  );
  return { name: symbol.name, doc, by, linear, points: steps, otherwise: otherwise ?? (linear ? 0 : 1) };
}

/** Half-open intervals of days or years; null where the case is wrong (reported). */
function spansOf(scope: Scope, node: ast.Expression, by: "date" | "year"): readonly { from: number; to: number }[] | null {
  const { program } = scope;
  const fits = (e: { type: { kind: string } }): boolean => (by === "date" ? e.type.kind === "date" : e.type.kind === "int");
  const wrong = (): null => {
    program.diagnostics.report(problem.curveKey, node.span, { by, key: program.context.sourceText(node.span), nearest: null });
    return null;
  };
  if (isList(scope, node)) {
    const elements = checkList(scope, node, null);
    if (elements === null) return null;
    const spans = elements.map((e) => {
      const [low, high] = [numberOf(e.value), numberOf(e.range?.high ?? e.value)];
      return low === null || high === null || !fits(e.value) ? null : { from: low, to: high + 1 };
    });
    return spans.every((s) => s !== null) ? spans : wrong();
  }
  if (isRange(scope, node)) {
    const range = checkRange(scope, node, null);
    if (range === null) return null;
    const [low, high] = [numberOf(range.low), numberOf(range.high)];
    return low === null || high === null || !fits(range.low) || !(isMoment(range.low.type) || isWhole(range.low.type))
      ? wrong()
      : [{ from: low, to: high + 1 }];
  }
  const folded = foldConstant(program, node, null);
  if (folded === null) return null;
  const at = numberOf(folded);
  return at === null || !fits(folded) ? wrong() : [{ from: at, to: at + 1 }];
}
