/** Tables of the schema as CASE: a branch for each value of an axis, the next axis within it. */
import type { TableExpr } from "../../model/expression.ts";
import type { AxisModel, TableModel } from "../../model/model.ts";
import { at, level, primary, type Fragment } from "./fragment.ts";
import { bareLabel, literal } from "./literal.ts";
import type { SqlPrinter } from "./printer.ts";

/** More than this nobody would read. */
const mostCells = 60;

export function tableCase(printer: SqlPrinter, e: TableExpr): Fragment {
  const table = printer.rows.model.tables[e.table];
  const { part } = e;
  if (table === undefined || table.linear || part === "length" || table.cells.length > mostCells)
    return printer.obstacle(`reads the table \`${table?.name ?? "?"}\` of the schema`);
  const args = e.args.map((arg) => printer.value(arg));
  const branch = (axis: number, first: number): string => {
    const model = table.axes[axis];
    if (model === undefined) return literal(printer, cellValue(table, first, part), e.type).sql;
    const width = table.axes.slice(axis + 1).reduce((n, next) => n * next.values.length, 1);
    return caseOf(printer, model, args[axis] ?? primary("NULL"), (i) => branch(axis + 1, first + i * width));
  };
  return primary(branch(0, 0));
}

function cellValue(table: TableModel, index: number, part: TableExpr["part"]): number | string | boolean | null {
  const cell = table.cells[index] ?? null;
  if (cell === null || typeof cell !== "object") return cell;
  if ("low" in cell) return part === "high" ? cell.high : cell.low;
  return typeof part === "number" ? (cell[Math.min(part, cell.length - 1)] ?? null) : null;
}

function caseOf(printer: SqlPrinter, axis: AxisModel, arg: Fragment, branch: (i: number) => string): string {
  const none = axis.values.indexOf(null);
  const listed = axis.values.flatMap((value, i) => (value === null ? [] : [{ value, i }]));
  const value = at(arg, level.sum);
  const tests = listed.map(({ value: own, i }) => ({ test: test(printer, axis, value, own), sql: branch(i) }));
  // The largest number that is not above the value; below all of them the first.
  if (!isNamed(axis)) tests.reverse();
  const otherwise = tests.pop()?.sql ?? "NULL";
  const arms = [...(none < 0 ? [] : [{ test: `${value} IS NULL`, sql: branch(none) }]), ...tests];
  if (arms.every(({ sql }) => sql === otherwise)) return otherwise;
  return `CASE ${arms.map((arm) => `WHEN ${arm.test} THEN ${arm.sql}`).join(" ")} ELSE ${otherwise} END`;
}

const isNamed = (axis: AxisModel): boolean => axis.type.kind === "enum" || axis.type.kind === "bool";

function test(printer: SqlPrinter, axis: AxisModel, arg: string, own: number | string | boolean): string {
  if (axis.type.kind === "enum" && typeof own === "number") return `${arg} = ${bareLabel(printer, own, axis.type.enum).sql}`;
  const sql = literal(printer, own, axis.type).sql;
  return `${arg} ${isNamed(axis) ? "=" : ">="} ${sql}`;
}
