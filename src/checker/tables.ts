/** Tables: axes, cells, and whether every combination has one. */
import type { TableSymbol } from "../binder/symbols.ts";
import * as problem from "../diagnostics/catalogue/values.ts";
import type { AxisModel, TableModel } from "../model/model.ts";
import type { Type } from "../model/type.ts";
import type { Span } from "../source/span.ts";
import type * as ast from "../syntax/ast.ts";
import { foldConstant } from "./constants.ts";
import { resolveType } from "./field-types.ts";
import type { Program } from "./program.ts";
import { hinted, newScope } from "./scope.ts";
import { checkRange, isRange } from "./expressions/ranges.ts";
import { readCells, type CellValue } from "./table-cells.ts";
import { floatType, isNumeric, isWhole } from "./types.ts";

type AxisValue = number | string | boolean | null;

/** A table's model; null where it is wrong (reported once). */
export function tableModel(program: Program, symbol: TableSymbol): TableModel | null {
  const known = program.memo.tables.get(symbol);
  if (known !== undefined) return known;
  program.memo.tables.set(symbol, null);
  const model = buildTable(program, symbol);
  program.memo.tables.set(symbol, model);
  return model;
}

interface TypedAxis {
  readonly name: string;
  readonly type: Type;
  readonly nullable: boolean;
  readonly span: Span;
}

/** A row of cells for some values of the first axis; `values` null: `else`. */
interface Line {
  readonly values: readonly AxisValue[] | null;
  readonly cells: readonly ast.Cell[];
  readonly span: Span;
}

function buildTable(program: Program, symbol: TableSymbol): TableModel | null {
  const { declaration } = symbol;
  const axes = declaration.axes.map((axis) => {
    const type = resolveType(program, axis.type);
    return type === null ? null : { name: axis.name.text, type, nullable: axis.type.nullable, span: axis.span };
  });
  if (axes.some((a) => a === null)) return null;
  const [first, second, third] = axes as TypedAxis[];
  if (first === undefined || third !== undefined || declaration.rows.rows.length === 0) {
    program.diagnostics.report(problem.tableAxes, declaration.name.span, { table: symbol.name, found: axes.length });
    return null;
  }
  const header = second === undefined ? null : headerOf(program, declaration, second);
  if (second !== undefined && header === null) return null;
  const body = declaration.rows.rows.filter((row) => row !== header?.row);
  const lines = body.map((row) => lineOf(program, row, first, header?.values.length ?? 1));
  if (lines.some((l) => l === null)) return null;
  const rows = arrange(program, symbol, first, lines as Line[], declaration.linear);
  if (rows === null) return null;
  if (second !== undefined && header !== null && !isCovered(program, symbol, second, header.values, false, second.span))
    return null;
  const written = readCells(
    program,
    symbol,
    rows.flatMap((r) => r.cells),
  );
  if (written === null) return null;
  const cells = declaration.linear ? inReals(written) : written;
  const axisModel = (axis: TypedAxis, values: readonly AxisValue[]): AxisModel => ({
    name: axis.name,
    type: axis.type,
    nullable: axis.nullable,
    values,
  });
  return {
    name: symbol.name,
    doc: declaration.doc,
    axes: [
      axisModel(
        first,
        rows.map((r) => r.value),
      ),
      ...(second === undefined || header === null ? [] : [axisModel(second, header.values)]),
    ],
    type: cells.type,
    form: cells.form,
    cells: cells.values,
    linear: declaration.linear,
  };
}

type Cells = Pick<TableModel, "type" | "form"> & { readonly values: TableModel["cells"] };

/** The cells as reals, if they are numbers: what lies between two of them need not be whole, nor have their digits. */
function inReals(cells: Cells): Cells {
  const { type, form } = cells;
  if (!isNumeric(type)) return cells;
  const real = (value: number): number => (type.kind === "decimal" ? Number(`${value}e-${type.scale}`) : value);
  const values = cells.values.map((cell): CellValue => {
    if (typeof cell === "number") return real(cell);
    if (cell === null || typeof cell !== "object") return cell;
    return "low" in cell ? { low: real(cell.low), high: real(cell.high) } : cell.map(real);
  });
  return { type: floatType, form, values };
}

/** The first row of a table with two axes: the name of the second, and its values. */
function headerOf(
  program: Program,
  declaration: ast.TableDeclaration,
  axis: TypedAxis,
): { row: ast.Row; values: readonly AxisValue[] } | null {
  const row = declaration.rows.rows.find((r) => {
    const [value] = r.case.form === "values" ? r.case.values : [];
    return value?.kind === "name" && value.name === axis.name;
  });
  if (row === undefined) {
    program.diagnostics.report(problem.tableHeader, declaration.rows.span, { axis: axis.name });
    return null;
  }
  const values: AxisValue[] = [];
  for (const cell of row.cells) {
    const value =
      cell.form === "value"
        ? axisValue(program, cell.value, axis)
        : cell.form === "label"
          ? labelValue(program, cell.label, axis)
          : undefined;
    if (value === undefined) {
      if (cell.form !== "value" && cell.form !== "label")
        program.diagnostics.report(problem.tableHeader, cell.span, { axis: axis.name });
      return null;
    }
    values.push(value);
  }
  return { row, values };
}

function labelValue(program: Program, label: ast.Label, axis: TypedAxis): AxisValue | undefined {
  const { span } = label;
  if (label.form === "null" || label.form === "true" || label.form === "false")
    return axisValue(program, { kind: "constant", value: label.form === "null" ? null : label.form === "true", span }, axis);
  if (label.form === "name") return axisValue(program, { kind: "name", name: label.text, span }, axis);
  return axisValue(program, { kind: "string", parts: [{ form: "literal", text: label.text, span }], span }, axis);
}

/** Undefined where the value is wrong (reported). */
function axisValue(program: Program, node: ast.Expression, axis: TypedAxis): AxisValue | undefined {
  const folded = foldConstant(program, node, hinted(axis.type));
  if (folded === null) return undefined;
  const fits =
    folded.value === null
      ? axis.nullable
      : folded.type.kind === axis.type.kind ||
        (isNumeric(folded.type) && isNumeric(axis.type)) ||
        (typeof folded.value === "string" && axis.type.kind === "text");
  if (!fits) {
    program.diagnostics.report(problem.tableValue, node.span, { axis: axis.name });
    return undefined;
  }
  return folded.type.kind === "decimal" && typeof folded.value === "number"
    ? Number(`${folded.value}e-${folded.type.scale}`)
    : folded.value;
}

function lineOf(program: Program, row: ast.Row, axis: TypedAxis, width: number): Line | null {
  if (row.cells.length !== width) {
    program.diagnostics.report(problem.tableWidth, row.span, { found: row.cells.length, wanted: width });
    return null;
  }
  if (row.case.form === "else") return { values: null, cells: row.cells, span: row.span };
  if (row.case.relation !== null && row.case.relation !== "==" && !(row.case.relation === ">=" && isNumeric(axis.type))) {
    program.diagnostics.report(problem.tableValue, row.case.span, { axis: axis.name });
    return null;
  }
  const values: AxisValue[] = [];
  for (const node of row.case.values) {
    const several = rangeValues(program, node, axis);
    if (several === undefined) {
      const value = axisValue(program, node, axis);
      if (value === undefined) return null;
      values.push(value);
    } else if (several === null) return null;
    else values.push(...several);
  }
  return { values, cells: row.cells, span: row.span };
}

/** `1..5` on a whole-number axis; undefined where no range is written, null where it is wrong (reported). */
function rangeValues(program: Program, node: ast.Expression, axis: TypedAxis): readonly number[] | null | undefined {
  const scope = newScope(program, null, "constant", null);
  if (!isRange(scope, node)) return undefined;
  const range = checkRange(scope, node, hinted(axis.type));
  if (range === null) return null;
  const { low, high } = range;
  const whole = (isWhole(axis.type) && isWhole(low.type)) || (axis.type.kind === "enum" && low.type.kind === "enum");
  if (!whole || low.op !== "literal" || high.op !== "literal" || Number(high.value) - Number(low.value) > 10_000) {
    program.diagnostics.report(problem.tableValue, node.span, { axis: axis.name });
    return null;
  }
  return Array.from({ length: Number(high.value) - Number(low.value) + 1 }, (_, i) => Number(low.value) + i);
}

interface ArrangedRow {
  readonly value: AxisValue;
  readonly cells: readonly ast.Cell[];
}

/** One row for each value of the first axis, in order; `else` fills what is missing. Null where rows are wrong (reported). */
function arrange(
  program: Program,
  symbol: TableSymbol,
  axis: TypedAxis,
  lines: readonly Line[],
  linear: boolean,
): readonly ArrangedRow[] | null {
  const byValue = new Map<AxisValue, Line>();
  for (const line of lines)
    for (const value of line.values ?? []) {
      const first = byValue.get(value);
      if (first !== undefined) {
        program.diagnostics.report(
          problem.tableRowTwice,
          line.span,
          { table: symbol.name },
          { labels: [{ span: first.span, text: "the first" }] },
        );
        return null;
      }
      byValue.set(value, line);
    }
  const otherwise = lines.find((l) => l.values === null);
  if (isNumeric(axis.type)) return arrangeNumbers(axis, byValue, otherwise, linear);
  const all = valuesOf(program, axis) ?? [...byValue.keys()];
  if (!isCovered(program, symbol, axis, [...byValue.keys()], otherwise !== undefined, symbol.declaration.name.span)) return null;
  return all.flatMap((value) => {
    const line = byValue.get(value) ?? otherwise;
    return line === undefined ? [] : [{ value, cells: line.cells }];
  });
}

/**
 * The cell of the largest value that is not above the argument counts, so that `else` on whole numbers takes the gaps
 * between the values that are written, and what lies outside them.
 */
function arrangeNumbers(
  axis: TypedAxis,
  byValue: ReadonlyMap<AxisValue, Line>,
  otherwise: Line | undefined,
  linear: boolean,
): readonly ArrangedRow[] {
  const numbers = [...byValue.keys()].filter((v) => typeof v === "number").sort((a, b) => a - b);
  const rows: ArrangedRow[] = [];
  const add = (value: AxisValue, line: Line | undefined): void => {
    if (line !== undefined) rows.push({ value, cells: line.cells });
  };
  if (!linear) add(Number.MIN_SAFE_INTEGER, otherwise);
  for (const [i, value] of numbers.entries()) {
    add(value, byValue.get(value));
    if (otherwise !== undefined && !linear && isWhole(axis.type) && numbers[i + 1] !== value + 1) add(value + 1, otherwise);
  }
  if (axis.nullable) add(null, byValue.get(null) ?? otherwise);
  return rows;
}

/** All values of an axis with finitely many, null last; null for others. */
function valuesOf(program: Program, axis: TypedAxis): readonly AxisValue[] | null {
  const end: AxisValue[] = axis.nullable ? [null] : [];
  if (axis.type.kind === "enum") return [...(program.schema.enums[axis.type.enum]?.labels.keys() ?? []), ...end];
  return axis.type.kind === "bool" ? [false, true, ...end] : null;
}

function isCovered(
  program: Program,
  symbol: TableSymbol,
  axis: TypedAxis,
  written: readonly AxisValue[],
  otherwise: boolean,
  span: Span,
): boolean {
  if (otherwise) return true;
  const labels = axis.type.kind === "enum" ? program.schema.enums[axis.type.enum] : undefined;
  const missing = (valuesOf(program, axis) ?? [])
    .filter((value) => !written.includes(value))
    .map((value) => (typeof value === "number" ? (labels?.labels[value]?.name ?? String(value)) : String(value)))
    // A level of mess that scales every rate by nothing needs no rate.
    .filter((name) => !(labels?.origin === "levels" && isSilent(program, name)));
  if (missing.length === 0) return true;
  program.diagnostics.report(problem.tableRowMissing, span, { table: symbol.name, axis: axis.name, missing });
  return false;
}

function isSilent(program: Program, level: string): boolean {
  return program.schema.messes.some((m) => m.levels.some((l) => l.name.text === level && l.factor.value === 0));
}
