import type { ColumnUse, TypeMap } from "../dialect.ts";
import { mysqlText } from "./forms.ts";

/** Longer texts are kept outside of the row, where they do not count against its 65,535 bytes. */
const longestVarchar = 1024;
/** Characters of the longest key: 3,072 bytes of at most four a character. */
export const longestKey = 768;
/** Texts of any length that are part of a key or an index. */
const unlimitedKey = 255;
/** Longest texts of the types, in characters of at most four bytes. */
const longestText = 16_383;
const longestMediumText = 4_194_303;

/** The length that a text column is declared with; null where it is a TEXT. */
export function varcharLength(length: number | null, keyed: boolean): number | null {
  if (length === null) return keyed ? unlimitedKey : null;
  return length <= longestVarchar || keyed ? Math.min(length, longestText) : null;
}

function textType(length: number | null, keyed: boolean): string {
  const varchar = varcharLength(length, keyed);
  if (varchar !== null) return `VARCHAR(${varchar})`;
  if (length === null) return "TEXT";
  return length <= longestText ? "TEXT" : length <= longestMediumText ? "MEDIUMTEXT" : "LONGTEXT";
}

export const mysqlTypes = {
  int: () => "INT",
  bigint: () => "BIGINT",
  float: () => "DOUBLE",
  bool: () => "BOOLEAN",
  decimal: ({ precision, scale }) => `DECIMAL(${precision},${scale})`,
  char: ({ length }, { keyed }) => (length <= 255 ? `CHAR(${length})` : textType(length, keyed)),
  text: ({ length }, { keyed }) => textType(length, keyed),
  date: () => "DATE",
  timestamp: () => "DATETIME",
  duration: () => "DOUBLE",
  json: () => "JSON",
  uuid: () => "CHAR(36)",
  enum: (type, { layout }) => {
    const labels = layout.model.enums[type.enum]?.labels ?? [];
    return `ENUM(${labels.map((label) => mysqlText(label.name)).join(", ")})`;
  },
} satisfies TypeMap;

/** Texts that became TEXT have lost their length. */
export function mysqlTypeChecks({ column, keyed }: ColumnUse, name: string): readonly string[] {
  const { type } = column;
  if (type.kind !== "text" && !(type.kind === "char" && type.length > 255)) return [];
  return type.length === null || varcharLength(type.length, keyed) !== null ? [] : [`CHAR_LENGTH(${name}) <= ${type.length}`];
}
