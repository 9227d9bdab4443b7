/** Conversions between the types of columns. */
import { powerOfTen } from "../../model/type.ts";
import type { ConvertExpr, Expr } from "../../model/expression.ts";
import type { Type } from "../../model/type.ts";
import { at, level, primary, type Fragment } from "./fragment.ts";
import { scaled, type SqlPrinter } from "./printer.ts";

const isNumber = (t: Type): boolean => t.kind === "int" || t.kind === "bigint" || t.kind === "float" || t.kind === "decimal";
const scaleOf = (t: Type): number => (t.kind === "decimal" ? t.scale : 0);

export function conversion(printer: SqlPrinter, e: ConvertExpr): Fragment {
  const from = e.arg.type;
  const to = e.type;
  const { forms } = printer;
  const value = (): Fragment => printer.value(e.arg);
  if (isNumber(from) && isNumber(to)) return forms.decimals === "scaled" ? betweenScales(printer, e) : numberAsNumber(printer, e);
  if (isNumber(from) && to.kind === "duration") return value();
  if (from.kind === "duration" && to.kind === "float") return primary(forms.toFloat(value().sql));
  if (from.kind === "duration" && to.kind === "duration") return value();
  if (from.kind === to.kind && (from.kind === "date" || from.kind === "timestamp" || from.kind === "bool")) return value();
  if (from.kind === "date" && to.kind === "timestamp") return primary(forms.dateToTimestamp(value().sql));
  if (from.kind === "timestamp" && to.kind === "date") return primary(forms.timestampToDate(value().sql));
  if (from.kind === "enum" && to.kind === "enum") return betweenEnums(printer, e, from.enum, to.enum);
  if (isText(to)) return asText(printer, e);
  if (from.kind === "row") return value();
  return printer.obstacle(`turns ${from.kind} into ${to.kind}`);
}

/** Widening needs no word in SQL: integers and decimals of any scale compare and add up exactly. */
function numberAsNumber(printer: SqlPrinter, e: ConvertExpr): Fragment {
  const from = e.arg.type;
  const to = e.type;
  const value = printer.value(e.arg);
  if (to.kind === "float")
    return from.kind === "float" || e.arg.op === "literal" ? value : primary(printer.forms.toFloat(value.sql));
  if (from.kind === "float") return primary(printer.forms.round(value.sql, scaleOf(to), "float"));
  return scaleOf(to) < scaleOf(from) ? primary(printer.forms.round(value.sql, scaleOf(to), "decimal")) : value;
}

/** A number as a float, exact or not. */
export function asFloat(printer: SqlPrinter, e: Expr): Fragment {
  if (e.type.kind === "float") return printer.value(e);
  const type: Type = { kind: "float" };
  return conversion(printer, { op: "convert", arg: e, type, nullable: e.nullable, span: e.span });
}

/** The same where decimals are integers of their smallest unit. */
function betweenScales(printer: SqlPrinter, e: ConvertExpr): Fragment {
  const from = e.arg.type;
  const to = e.type;
  if (to.kind === "float") {
    if (from.kind === "float") return printer.value(e.arg);
    const natural = printer.natural(e.arg);
    if (natural !== null) return e.arg.op === "literal" ? natural : primary(printer.forms.toFloat(natural.sql));
    return { sql: `${at(printer.value(e.arg), level.product)} / ${powerOfTen(scaleOf(from))}.0`, level: level.product };
  }
  const value = printer.value(e.arg);
  if (from.kind === "float") return scaled(value, scaleOf(to));
  const up = scaleOf(to) - scaleOf(from);
  if (up === 0) return value;
  if (up > 0 && e.arg.op === "literal" && typeof e.arg.value === "number") return primary(String(e.arg.value * powerOfTen(up)));
  if (up > 0) return { sql: `${at(value, level.product)} * ${powerOfTen(up)}`, level: level.product };
  return primary(`CAST(ROUND(${at(value, level.product)} / ${powerOfTen(-up)}.0) AS INTEGER)`);
}

const isText = (t: Type): boolean => t.kind === "text" || t.kind === "char" || t.kind === "json" || t.kind === "uuid";

function asText(printer: SqlPrinter, e: ConvertExpr): Fragment {
  const from = e.arg.type;
  const value = printer.value(e.arg);
  if (isText(from)) {
    const limit = e.type.kind === "text" || e.type.kind === "char" ? e.type.length : null;
    const length = from.kind === "text" || from.kind === "char" ? from.length : null;
    if (limit === null || (length !== null && length <= limit)) return value;
    return printer.forms.functions.left?.([value.sql, String(limit)]) ?? printer.obstacle("cuts a text");
  }
  if (from.kind === "int" || from.kind === "bigint") return primary(printer.forms.toText(value.sql, "int"));
  if (from.kind === "date") return primary(printer.forms.toText(value.sql, "date"));
  if (from.kind === "enum") return e.arg.op === "literal" ? value : primary(printer.forms.toText(value.sql, "enum"));
  return printer.obstacle(`writes ${from.kind} as text`);
}

/** Labels keep their name; where enums are types of their own, the value passes through text. */
function betweenEnums(printer: SqlPrinter, e: ConvertExpr, from: number, to: number): Fragment {
  const value = printer.value(e.arg);
  if (from === to || !printer.forms.enumTypes || e.arg.op === "literal") return value;
  return printer.obstacle("turns labels of one enum into another's");
}
