/** Cells of data files: text, read as values of a field's type. */
import { parseMoment, secondsADay } from "../calendar.ts";
import { atScale, parseExact, reduce } from "../exact.ts";
import type { FieldType, Program } from "../program.ts";
import type { CsvCell } from "./csv.ts";

export type Value = number | string | boolean | null;

/** In the representation of the type; an empty unquoted cell is null (or the empty text, where null cannot be). Undefined where it is no such value. */
export function readValue(program: Program, type: FieldType, cell: CsvCell): Value | undefined {
  const isText = type.type.kind === "text" || type.type.kind === "char" || type.type.kind === "json" || type.type.kind === "uuid";
  if (isText) return cell.text === "" && !cell.quoted && type.nullable ? null : fits(type, cell.text) ? cell.text : undefined;
  const text = cell.text.trim();
  if (text === "") return null;
  switch (type.type.kind) {
    case "int":
    case "bigint":
      return /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : undefined;
    case "float":
    case "duration":
    case "rate":
      return /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/.test(text) ? Number(text) : undefined;
    case "decimal":
      return readDecimal(text, type.type.scale);
    case "bool":
      return ["true", "1", "yes"].includes(text) ? true : ["false", "0", "no"].includes(text) ? false : undefined;
    case "date": {
      const seconds = parseMoment(text);
      return seconds === null || seconds % secondsADay !== 0 ? undefined : seconds / secondsADay;
    }
    case "timestamp":
      return parseMoment(text) ?? undefined;
    case "enum": {
      const index = program.schema.enums[type.type.enum]?.labels.findIndex((l) => l.name === text) ?? -1;
      return index === -1 ? undefined : index;
    }
    case "row":
    default:
      return undefined;
  }
}

function fits(type: FieldType, text: string): boolean {
  return (
    !(type.type.kind === "text" || type.type.kind === "char") || type.type.length === null || text.length <= type.type.length
  );
}

/** Exact; undefined where the text has more places than the type. */
function readDecimal(text: string, scale: number): number | undefined {
  const match = /^(-?)(\d+(?:\.\d+)?)$/.exec(text);
  if (match === null) return undefined;
  const exact = reduce(parseExact(match[2] ?? "0"));
  if (exact.scale > scale) return undefined;
  const value = Number(atScale(exact, scale));
  return match[1] === "-" && value !== 0 ? -value : value;
}
