/** Tables and curves as constants of the module, and the code that reads them. */
import type { CurveExpr, TableExpr, WarpExpr } from "../../model/expression.ts";
import type { AxisModel, TableModel } from "../../model/model.ts";
import type { Context } from "./context.ts";
import { expression, named, operand } from "./expression.ts";

export function tableCode(e: TableExpr, ctx: Context): string {
  const { module } = ctx.fn;
  const table = module.model.tables[e.table]!;
  if (table.linear) return linearCode(e, table, ctx);
  const cells = cellsOf(table, e.part, ctx);
  const index = table.axes.map((axis, a) => axisIndex(axis, e, a, table, ctx));
  const flat = index.reduce((sum, text, a) => (a === 0 ? text : `(${sum}) * ${table.axes[a]!.values.length} + ${text}`), "0");
  const cell = `${cells}[${flat}]!`;
  return table.type.kind === "bool" ? `${cell} === 1` : cell;
}

function cellsOf(table: TableModel, part: TableExpr["part"], ctx: Context): string {
  const { module } = ctx.fn;
  const pick = (cell: TableModel["cells"][number]): number | string | boolean | null => {
    if (cell === null || typeof cell !== "object") return cell;
    if ("low" in cell) return part === "high" ? cell.high : cell.low;
    if (typeof part !== "number") return null;
    return cell[Math.min(part, cell.length - 1)] ?? null;
  };
  const values = table.cells.map(pick);
  const suffix = part === "value" ? "" : `_${typeof part === "number" ? `item_${part}` : part}`;
  const wish = `${table.name}${suffix}`;
  if (values.some((v) => typeof v === "string")) return module.constant(wish, `${JSON.stringify(values)} as const`);
  const numbers = values.map((v) => (v === null ? (table.type.kind === "enum" ? -1 : Number.NaN) : Number(v)));
  const int = numbers.every((n) => Number.isInteger(n) && Math.abs(n) < 0x8000_0000);
  const width = table.axes.at(-1)?.values.length ?? 1;
  const rows = Array.from({ length: Math.ceil(numbers.length / width) }, (_, r) =>
    numbers.slice(r * width, (r + 1) * width).join(", "),
  );
  return module.constant(wish, `${int ? "Int32Array" : "Float64Array"}.of(\n${rows.join(",\n")},\n)`, table.doc);
}

function axisIndex(axis: AxisModel, e: TableExpr, a: number, table: TableModel, ctx: Context): string {
  const { module } = ctx.fn;
  const arg = e.args[a]!;
  const listed = axis.values.filter((v) => v !== null);
  const none = axis.values.indexOf(null);
  const guard = (text: string, isNull: string): string => (arg.nullable && none >= 0 ? `(${isNull} ? ${none} : ${text})` : text);
  if (axis.type.kind === "enum") {
    const text = named(arg, ctx, axis.name);
    const inOrder = listed.every((v, i) => v === i);
    if (inOrder) return guard(text, `${text} < 0`);
    const { labels } = module.model.enums[axis.type.enum]!;
    const map = labels.map((_, label) => axis.values.indexOf(label));
    const place = module.constant(`${table.name}_${axis.name}_row`, `Int16Array.of(${map.join(", ")})`);
    return guard(`${place}[${text}]!`, `${text} < 0`);
  }
  if (axis.type.kind === "bool") return `(${operand(arg, ctx)} === ${listed[0]} ? 0 : 1)`;
  const text = named(arg, ctx, axis.name);
  const points = module.constant(`${table.name}_${axis.name}`, JSON.stringify(listed));
  return guard(`${module.runtime("stepIndex")}(${points}, ${text})`, `Number.isNaN(${text})`);
}

/** Interpolation along the one numeric axis of a linear table; the other axes choose the row. */
function linearCode(e: TableExpr, table: TableModel, ctx: Context): string {
  const { module } = ctx.fn;
  const numeric = table.axes.findIndex((axis) => axis.type.kind !== "enum" && axis.type.kind !== "bool");
  const cells = cellsOf(table, e.part, ctx);
  const strides = table.axes.map((_, a) => table.axes.slice(a + 1).reduce((n, axis) => n * axis.values.length, 1));
  const base =
    table.axes
      .flatMap((axis, a) => (a === numeric ? [] : [`${axisIndex(axis, e, a, table, ctx)} * ${strides[a]}`]))
      .join(" + ") || "0";
  const points = module.constant(`${table.name}_${table.axes[numeric]!.name}`, JSON.stringify(table.axes[numeric]!.values));
  return `${module.runtime("interpolate")}(${points}, ${cells}, ${base}, ${strides[numeric]}, ${expression(e.args[numeric]!, ctx)})`;
}

/** The value of a curve at a moment, as written. */
export function curveCode(e: CurveExpr, ctx: Context): string {
  const at = operand(e.at, ctx);
  return `${ctx.fn.module.runtime("curveAt")}(${curveConstant(e.curve, ctx)}, ${e.at.type.kind === "date" ? `${at} * 86_400` : at})`;
}

/** The time of some curves as a constant of the module, named after them. */
export function warpConstant(curves: readonly number[], ctx: { readonly fn: Context["fn"] }): string {
  const { module } = ctx.fn;
  const names = curves.map((c) => curveConstant(c, ctx));
  const { start, end } = module.model.period;
  return module.constant(`${names.join("_")}_time`, `new ${module.runtime("Warp")}(${start}, ${end}, [${names.join(", ")}])`);
}

/** A delay that runs in the time of curves. */
export function warpCode(e: WarpExpr, ctx: Context): string {
  const isDate = e.type.kind === "date";
  const at = isDate ? `${operand(e.at, ctx)} * 86_400` : expression(e.at, ctx);
  const delay = e.delay.type.kind === "int" ? `${operand(e.delay, ctx)} * 86_400` : expression(e.delay, ctx);
  const later = `${ctx.fn.module.runtime("laterIn")}(${warpConstant(e.curves, ctx)}, ${at}, ${delay})`;
  return isDate ? `Math.floor(${later} / 86_400)` : later;
}

/** The data of a curve, for the runtime's spreads, warps and arrivals. */
export function curveConstant(index: number, ctx: { readonly fn: Context["fn"] }): string {
  const { module } = ctx.fn;
  const curve = module.model.curves[index]!;
  const { doc, name, ...data } = curve;
  return module.constant(name, `${JSON.stringify(data)} satisfies ${module.runtimeType("CurveData")}`, doc);
}
