/** Values of the model as SQL literals. */
import type { LiteralValue } from "../../model/expression.ts";
import type { Type } from "../../model/type.ts";
import { dateText, timestampText } from "../../runtime/time/iso.ts";
import { level, primary, type Fragment } from "./fragment.ts";
import type { SqlPrinter } from "./printer.ts";

/** A value in the representation of its type; decimals as the printer's dialect computes them. */
export function literal(printer: SqlPrinter, value: LiteralValue, type: Type): Fragment {
  if (type.kind === "decimal" && printer.forms.decimals === "scaled" && typeof value === "number") return number(String(value));
  return naturalLiteral(printer, value, type);
}

/** The same as a column holds it. */
export function naturalLiteral(printer: SqlPrinter, value: LiteralValue, type: Type): Fragment {
  const { forms } = printer;
  if (value === null) return primary("NULL");
  if (typeof value === "boolean") return primary(forms.booleans === "bits" ? (value ? "1" : "0") : value ? "TRUE" : "FALSE");
  if (typeof value === "string") return primary(forms.text(value));
  switch (type.kind) {
    case "decimal":
      return number(decimalText(value, type.scale));
    case "date":
      return primary(forms.date(dateText(value)));
    case "timestamp":
      return primary(forms.timestamp(timestampText(value, " ")));
    case "enum":
      return enumLabel(printer, value, type.enum);
    case "float":
      // A whole number without a point would make divisions whole.
      return number(/^-?\d+$/.test(String(value)) ? `${value}.0` : String(value));
    case "row":
      return printer.obstacle("names a row by its number");
    default:
      return number(String(value));
  }
}

/** A label where its type must be said, if enums are types. */
function enumLabel(printer: SqlPrinter, value: number, index: number): Fragment {
  const type = printer.rows.layout.enumTypes.get(index);
  const label = bareLabel(printer, value, index);
  return type === undefined ? label : primary(`CAST(${label.sql} AS ${type})`);
}

/** A label next to a column of its enum, where its text alone does. */
export function bareLabel(printer: SqlPrinter, value: number, index: number): Fragment {
  const label = printer.rows.model.enums[index]?.labels[value]?.name;
  return label === undefined ? printer.obstacle("names a label that is not there") : primary(printer.forms.text(label));
}

const number = (sql: string): Fragment => ({ sql, level: sql.startsWith("-") ? level.sign : level.primary });

/** 1250 at scale 2 -> `12.50`. */
export function decimalText(value: number, scale: number): string {
  if (scale === 0) return String(value);
  const digits = String(Math.abs(value)).padStart(scale + 1, "0");
  return `${value < 0 ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
