/** The cells of a table: values, ranges, rates, lists and labels, brought to one type. */
import type { TableSymbol } from "../binder/symbols.ts";
import * as problem from "../diagnostics/catalogue/values.ts";
import type { Expr, LiteralExpr } from "../model/expression.ts";
import type { TableModel } from "../model/model.ts";
import type { Type } from "../model/type.ts";
import type * as ast from "../syntax/ast.ts";
import { foldConstant } from "./constants.ts";
import { convert, isLiteral, isNull, literal } from "./construct.ts";
import type { Program } from "./program.ts";
import { commonType, textType } from "./types.ts";

type Form = TableModel["form"];
export type CellValue = TableModel["cells"][number];

interface ReadCell {
  readonly form: Form;
  /** The value; low and high; or the elements. */
  readonly parts: readonly LiteralExpr[];
  /** A label whose enum is not known yet. */
  readonly label: string | null;
  readonly node: ast.Cell;
}

export function readCells(
  program: Program,
  symbol: TableSymbol,
  nodes: readonly ast.Cell[],
): { readonly type: Type; readonly form: Form; readonly values: readonly CellValue[] } | null {
  const cells = nodes.map((node) => readCell(program, node));
  if (cells.some((c) => c === null)) return null;
  const read = cells as ReadCell[];
  const labels = read.filter((c) => c.label !== null).map((c) => c.label as string);
  const enumType = labels.length > 0 ? enumWith(program, labels) : null;
  const typed = read.map((cell): ReadCell => {
    if (cell.label === null) return cell;
    const index =
      enumType === null ? -1 : (program.schema.enums[enumType.enum]?.labels.findIndex((l) => l.name === cell.label) ?? -1);
    const value = enumType === null ? literal(textType, cell.label, cell.node.span) : literal(enumType, index, cell.node.span);
    return { ...cell, parts: [value] };
  });
  const form = typed.find((c) => c.form !== "value")?.form ?? "value";
  let type: Type | null = null;
  for (const cell of typed)
    for (const part of cell.parts) {
      if (isNull(part)) continue;
      const next: Type | null = type === null ? part.type : commonType(type, part.type);
      if (next === null || (cell.form !== form && form !== "value")) {
        program.diagnostics.report(problem.cellsDisagree, cell.node.span, { table: symbol.name });
        return null;
      }
      type = next;
    }
  const common = type ?? textType;
  const values: CellValue[] = [];
  for (const cell of typed) {
    const parts = cell.parts.map((p) => convert(p, common)).filter((p): p is LiteralExpr => isLiteral(p));
    const [first, second] = parts;
    if (parts.length < cell.parts.length || (cell.form !== "list" && first === undefined)) {
      program.diagnostics.report(problem.cellsDisagree, cell.node.span, { table: symbol.name });
      return null;
    }
    if (form === "list") values.push(parts.map((p) => Number(p.value)));
    else if (form === "range")
      values.push(
        first === undefined || first.value === null ? null : { low: Number(first.value), high: Number((second ?? first).value) },
      );
    else values.push(first?.value ?? null);
  }
  return { type: common, form, values };
}

/** The enum that has all of these labels, the one declared first; null where there is none. */
function enumWith(program: Program, labels: readonly string[]): (Type & { kind: "enum" }) | null {
  const found = program.schema.enums.find((e) => labels.every((label) => e.labels.some((l) => l.name === label)));
  return found === undefined ? null : { kind: "enum", enum: found.index };
}

function readCell(program: Program, node: ast.Cell): ReadCell | null {
  const folded = (e: ast.Expression): LiteralExpr | null => foldConstant(program, e, null);
  const cell = (form: Form, ...parts: (LiteralExpr | null)[]): ReadCell | null =>
    parts.every((p) => p !== null) ? { form, parts, label: null, node } : null;
  switch (node.form) {
    case "value":
      if (node.value.kind === "name") return { form: "value", parts: [], label: node.value.name, node };
      return cell("value", folded(node.value));
    case "range": {
      const [low, high] = [folded(node.low), folded(node.high)];
      return cell("range", low, high) !== null && isUpsideDown(program, low as LiteralExpr, high as LiteralExpr, node)
        ? null
        : cell("range", low, high);
    }
    case "rate": {
      const rate = (value: ast.Expression): LiteralExpr | null =>
        folded({ kind: "rate", value, unit: node.unit, span: node.span });
      return node.high === null ? cell("value", rate(node.low)) : cell("range", rate(node.low), rate(node.high));
    }
    case "list":
      return cell("list", ...node.list.elements.map(folded));
    case "label": {
      const { label } = node;
      if (label.form === "name" || label.form === "string") return { form: "value", parts: [], label: label.text, node };
      return cell(
        "value",
        folded({ kind: "constant", value: label.form === "null" ? null : label.form === "true", span: label.span }),
      );
    }
  }
}

function isUpsideDown(program: Program, low: Expr, high: Expr, node: ast.Cell): boolean {
  const type = commonType(low.type, high.type);
  if (type === null) {
    program.diagnostics.report(problem.rangeOfTwoKinds, node.span, {});
    return true;
  }
  const [a, b] = [convert(low, type), convert(high, type)];
  const isDown = a.op === "literal" && b.op === "literal" && Number(a.value) > Number(b.value);
  if (isDown) program.diagnostics.report(problem.upsideDown, node.span, { type: type.kind });
  return isDown;
}
