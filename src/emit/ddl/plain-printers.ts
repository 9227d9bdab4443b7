/** What most dialects say the same way. */
import type { Layout, Printers } from "./dialect.ts";
import { identifier } from "./identifiers.ts";

export const plainPrinters: Printers = {
  preamble: [],
  identity: "",
  collation: () => "",
  typeChecks: ({ column, layout }, name) => {
    if (column.type.kind !== "enum" || layout.dialect.capabilities.enums !== "types" || layout.enumTypes.has(column.type.enum))
      return [];
    return [labelsOnly(layout, column.type.enum, name)];
  },
  tableOptions: () => "",
  createEnum: (type, labels) => `CREATE TYPE ${type} AS ENUM (${labels.join(", ")});`,
  add: (constraints) => constraints.map((constraint) => `  ADD ${constraint}`).join(",\n"),
  comment: (text, on) =>
    on.column === null
      ? `COMMENT ON TABLE ${on.table} IS ${standardText(text)};`
      : `COMMENT ON COLUMN ${on.table}.${on.column} IS ${standardText(text)};`,
  inlineComment: () => "",
  uniqueIndex: () => null,
  indexedColumns: (index, use) => index.columns.map(use.column).join(", "),
  checkObstacle: () => null,
  drop: (layout) => [...droppedTables(layout).map((table) => `DROP TABLE IF EXISTS ${table};`), ...dropEnums(layout)],
};

/** The condition that a column holds one of the labels of an enum. */
export function labelsOnly(layout: Layout, index: number, column: string): string {
  const labels = layout.model.enums[index]?.labels ?? [];
  return `${column} IN (${labels.map((label) => layout.dialect.forms.text(label.name)).join(", ")})`;
}

/** The tables as they stand in SQL, in reverse order of creation. */
export function droppedTables(layout: Layout): readonly string[] {
  return layout.tables.map((table) => identifier(layout.dialect.identifiers, table.name)).toReversed();
}

export function dropEnums(layout: Layout): readonly string[] {
  return [...layout.enumTypes.values()].map((type) => `DROP TYPE IF EXISTS ${type};`);
}

/** A text literal as the standard has it. */
export function standardText(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** Doc comments have lines; a database shows them as one text. */
export function oneLine(text: string): string {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .join(" ");
}

/** Columns of a comment line. */
const lineWidth = 118;

/** A text as comment lines that fit the screen; its own line breaks count as spaces. */
export function commentLines(text: string, mark: "--" | "//" = "--"): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/)) {
    if (line !== "" && line.length + word.length >= lineWidth) {
      lines.push(line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line].map((each) => `${mark} ${each}`.trimEnd() + "\n").join("");
}
