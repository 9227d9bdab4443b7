/** Given rows: written in the schema, or in a file that is read when compiling. */
import type { EntitySymbol, FieldSymbol } from "../../binder/symbols.ts";
import * as problem from "../../diagnostics/catalogue/rows.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Population } from "../../model/model.ts";
import type * as ast from "../../syntax/ast.ts";
import { foldConstant } from "../constants.ts";
import { fieldType } from "../field-types.ts";
import type { FieldType, Program } from "../program.ts";
import { assigned } from "../scope.ts";
import { convertTo } from "../conversion.ts";
import { describeType } from "../types.ts";
import { readValue, type Value } from "./cells.ts";
import { parseCsv } from "./csv.ts";
import { textOf, type Given, type RawCell } from "./raw-cells.ts";
import { treeColumns } from "./trees.ts";

const readOnce = new WeakMap<Program, Map<EntitySymbol, Given | null>>();

/** The given rows of an entity as they stand; null where they cannot be read (reported). */
export function givenRows(program: Program, entity: EntitySymbol): Given | null {
  const known = readOnce.get(program) ?? new Map<EntitySymbol, Given | null>();
  readOnce.set(program, known);
  const before = known.get(entity);
  if (before !== undefined) return before;
  const { source } = entity.declaration;
  const given =
    source.form !== "rows"
      ? null
      : source.from !== null
        ? readFile(program, source.from)
        : source.rows === null
          ? null
          : readWritten(program, source.rows);
  known.set(entity, given);
  return given;
}

/** Names of the columns that are given; null where the rows cannot be read. */
export function columnsGiven(program: Program, entity: EntitySymbol): readonly string[] | null {
  return givenRows(program, entity)?.columns ?? null;
}

function readFile(program: Program, from: ast.PlainString): Given | null {
  const text = program.context.readText(from.text, from.span);
  if (text === null) return null;
  const [header, ...records] = parseCsv(text);
  if (header === undefined) {
    program.diagnostics.report(problem.fileWithoutHeader, from.span, { file: from.text });
    return null;
  }
  const uneven = records.findIndex((r) => r.length !== header.length);
  if (uneven !== -1) {
    const { length: found } = records[uneven] ?? [];
    program.diagnostics.report(problem.fileRow, from.span, { file: from.text, row: uneven + 1, found, wanted: header.length });
    return null;
  }
  return {
    columns: header.map((h) => h.text.trim()),
    rows: records.map((r) => r.map((cell) => ({ text: cell, span: from.span }))),
  };
}

function readWritten(program: Program, rows: ast.Rows): Given | null {
  const [header, ...body] = rows.rows;
  if (header === undefined) {
    program.diagnostics.report(problem.rowsHeader, rows.span, {});
    return null;
  }
  const names = [nameOfCase(header.case), ...header.cells.map(nameOfCell)];
  if (names.some((n) => n === null)) {
    program.diagnostics.report(problem.rowsHeader, header.span, {});
    return null;
  }
  const columns = names as string[];
  let right = true;
  const read = body.map((row): readonly RawCell[] => {
    const first =
      row.case.form === "values" && row.case.values.length === 1 && row.case.relation === null ? row.case.values[0] : undefined;
    if (first === undefined || row.cells.length !== columns.length - 1) {
      program.diagnostics.report(problem.rowWidth, row.span, { found: row.cells.length + 1, wanted: columns.length });
      right = false;
      return [];
    }
    return [{ node: first, span: first.span }, ...row.cells.map((cell) => ({ node: expressionOf(cell), span: cell.span }))];
  });
  return right ? { columns, rows: read } : null;
}

function nameOfCase(form: ast.Case): string | null {
  const value = form.form === "values" && form.values.length === 1 ? form.values[0] : undefined;
  return value?.kind === "name" ? value.name : null;
}

function nameOfCell(cell: ast.Cell): string | null {
  if (cell.form === "label") return cell.label.form === "name" ? cell.label.text : null;
  return cell.form === "value" && cell.value.kind === "name" ? cell.value.name : null;
}

function expressionOf(cell: ast.Cell): ast.Expression {
  const { span } = cell;
  switch (cell.form) {
    case "value":
      return cell.value;
    case "label":
      if (cell.label.form === "name") return { kind: "name", name: cell.label.text, span };
      if (cell.label.form === "string")
        return { kind: "string", parts: [{ form: "literal", text: cell.label.text, span }], span };
      return { kind: "constant", value: cell.label.form === "null" ? null : cell.label.form === "true", span };
    case "range":
      return { kind: "range", low: cell.low, high: cell.high, step: null, span };
    case "rate":
      return { kind: "rate", value: cell.low, unit: cell.unit, span };
    case "list":
      return cell.list;
  }
}

/** The population of given rows: every cell in the representation of its field. Null where something is wrong (reported). */
export function rowsPopulation(program: Program, entity: EntitySymbol): Population | null {
  const given = givenRows(program, entity);
  if (given === null) return null;
  const { source } = entity.declaration;
  const written = source.form === "rows" && source.from === null;
  const columns: { readonly field: FieldSymbol; readonly at: number }[] = [];
  let right = true;
  for (const [at, name] of given.columns.entries()) {
    const field = entity.fieldsByName.get(name);
    if (field !== undefined && (field.item?.rule ?? null) === null) columns.push({ field, at });
    else if (field === undefined && written && !entity.broken) {
      program.diagnostics.report(problem.unknownColumn, entity.declaration.source.span, {
        entity: entity.name,
        name,
        nearest: nearest(name, entity.fieldsByName.keys()),
      });
      right = false;
    }
  }
  const cells = columns.map(({ field, at }) => {
    const type = fieldType(program, field);
    return type === null ? null : given.rows.map((row) => readCell(program, field, type, row[at]));
  });
  if (!right || cells.some((column) => column === null || column.includes(undefined))) return null;
  const values = cells as Value[][];
  const tree = treeColumns(
    program,
    entity,
    columns.map((c) => c.field),
    values,
    given,
  );
  if (tree === null) return null;
  const all = [...values, ...tree.map((t) => t.values)];
  return {
    form: "rows",
    fields: [...columns.map((c) => c.field.index), ...tree.map((t) => t.field.index)],
    rows: given.rows.map((_, row) => all.map((column) => column[row] ?? null)),
  };
}

/** Undefined where the cell is wrong (reported). */
function readCell(program: Program, field: FieldSymbol, type: FieldType, cell: RawCell | undefined): Value | undefined {
  if (cell === undefined) return undefined;
  const value =
    type.type.kind === "row"
      ? referredRow(program, type, cell)
      : "text" in cell
        ? readValue(program, type, cell.text)
        : writtenValue(program, type, cell.node);
  if (value === undefined) {
    if ("text" in cell)
      program.diagnostics.report(problem.cellType, cell.span, {
        field: field.name,
        cell: cell.text.text,
        wanted: describeType(type.type, program.schema),
      });
    return undefined;
  }
  if (value === null && !type.nullable) {
    program.diagnostics.report(problem.cellNull, cell.span, { field: field.name });
    return undefined;
  }
  return value;
}

/** A cell of the schema: a bare name is a label, or the text itself. */
function writtenValue(program: Program, type: FieldType, node: ast.Expression): Value | undefined {
  const isText = type.type.kind === "text" || type.type.kind === "char";
  const read: ast.Expression =
    isText && node.kind === "name" && !program.schema.constants.has(node.name)
      ? { kind: "string", parts: [{ form: "literal", text: node.name, span: node.span }], span: node.span }
      : node;
  const folded = foldConstant(program, read, assigned(type.type));
  const converted = folded === null ? null : convertTo(program, folded, type.type);
  if (converted === null) return undefined;
  if (converted.op === "literal") return converted.value;
  program.diagnostics.report(problem.cellType, node.span, {
    field: "the column",
    cell: program.context.sourceText(node.span),
    wanted: describeType(type.type, program.schema),
  });
  return undefined;
}

/** The ordinal of the row that the cell names by its first given column. */
function referredRow(program: Program, type: FieldType, cell: RawCell): Value | undefined {
  const target = type.type.kind === "row" ? program.schema.entities[type.type.entity] : undefined;
  const isNull =
    "text" in cell ? cell.text.text === "" && !cell.text.quoted : cell.node.kind === "constant" && cell.node.value === null;
  if (isNull) return null;
  const given = target === undefined ? null : givenRows(program, target);
  if (target === undefined || given === null) {
    if (target !== undefined && target.declaration.source.form !== "rows")
      program.diagnostics.report(problem.cellReference, cell.span, { entity: target.name, name: textOf(cell), nearest: null });
    return undefined;
  }
  const names = given.rows.map((row) => (row[0] === undefined ? "" : textOf(row[0])));
  const name = textOf(cell);
  const ordinal = names.indexOf(name);
  if (ordinal !== -1) return ordinal;
  program.diagnostics.report(problem.cellReference, cell.span, { entity: target.name, name, nearest: nearest(name, names) });
  return undefined;
}
