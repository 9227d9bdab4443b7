import type { ColumnUse, TypeMap } from "../dialect.ts";
import { labelsOnly } from "../plain-printers.ts";

/** Longest NVARCHAR that is not MAX. */
const longest = 4000;
/** Characters of a key that always fits: 900 bytes of two a character. */
export const longestKey = 450;

function text(length: number | null, keyed: boolean): string {
  if (length === null) return keyed ? `NVARCHAR(${longestKey})` : "NVARCHAR(MAX)";
  return length > longest ? "NVARCHAR(MAX)" : `NVARCHAR(${length})`;
}

function longestLabel(use: ColumnUse, index: number): number {
  const labels = use.layout.model.enums[index]?.labels ?? [];
  return labels.reduce((max, label) => Math.max(max, label.name.length), 1);
}

export const sqlserverTypes = {
  int: () => "INT",
  bigint: () => "BIGINT",
  float: () => "FLOAT",
  bool: () => "BIT",
  decimal: ({ precision, scale }) => `DECIMAL(${precision},${scale})`,
  char: ({ length }) => (length > longest ? "NVARCHAR(MAX)" : `NCHAR(${length})`),
  text: ({ length }, { keyed }) => text(length, keyed),
  date: () => "DATE",
  timestamp: () => "DATETIME2(0)",
  duration: () => "FLOAT",
  json: () => "NVARCHAR(MAX)",
  uuid: () => "UNIQUEIDENTIFIER",
  enum: (type, use) => `NVARCHAR(${longestLabel(use, type.enum)})`,
} satisfies TypeMap;

export function sqlserverTypeChecks({ column, layout }: ColumnUse, name: string): readonly string[] {
  const { type } = column;
  if (type.kind === "json") return [`ISJSON(${name}) = 1`];
  if ((type.kind === "text" || type.kind === "char") && type.length !== null && type.length > longest)
    return [`LEN(${name}) <= ${type.length}`];
  return type.kind === "enum" ? [labelsOnly(layout, type.enum, name)] : [];
}
