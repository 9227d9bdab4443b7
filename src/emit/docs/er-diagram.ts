/** The entity-relationship diagram as Mermaid reads it. */
import type { Model } from "../../model/model.ts";
import type { ScalarType } from "../ddl/columns.ts";
import { tablesOf, type Column, type ForeignKey, type Table } from "../ddl/tables.ts";

/** `er.mmd`. */
export function emitErDiagram(model: Model): string {
  const tables = tablesOf(model).toSorted((a, b) => a.entity.index - b.entity.index);
  const relations = tables.flatMap((table) => table.foreignKeys.map((key) => relation(table, key)));
  const entities = tables.map((table) => entity(model, table));
  return `%% Schema ${oneWord(model.name)}, emitted by ecomc.\nerDiagram\n${[...relations, ...entities].map((line) => `  ${line}\n`).join("")}`;
}

/** `customer ||--o{ order : customer_id`: one (or none, where it may be null) on the left, any number on the right. */
function relation(table: Table, key: ForeignKey): string {
  const unique = [table.primaryKey, ...table.uniques].some(
    (other) => other.columns.length === key.columns.length && other.columns.every((column) => key.columns.includes(column)),
  );
  const left = key.nullable ? "|o" : "||";
  const right = unique ? "o|" : "o{";
  return `${quoted(key.target)} ${left}--${right} ${quoted(table.name)} : ${quoted(key.columns.join(", "))}`;
}

function entity(model: Model, table: Table): string {
  const lines = table.columns.map((column) => `    ${attribute(model, table, column)}\n`);
  return `${quoted(table.name)} {\n${lines.join("")}  }`;
}

function attribute(model: Model, table: Table, column: Column): string {
  const keys = [
    ...(table.primaryKey.columns.includes(column.name) ? ["PK"] : []),
    ...(table.foreignKeys.some((key) => key.columns.includes(column.name)) ? ["FK"] : []),
    ...(table.uniques.some((key) => key.columns.length === 1 && key.columns[0] === column.name) ? ["UK"] : []),
  ];
  const name = oneWord(column.name);
  const notes = [...(name === column.name ? [] : [column.name]), ...(column.nullable ? ["may be null"] : [])];
  const comment = notes.length === 0 ? "" : ` ${quoted(notes.join(", "))}`;
  return `${typeWord(model, column.type)} ${name}${keys.length === 0 ? "" : ` ${keys.join(", ")}`}${comment}`;
}

/** Types and attributes are words: letters, digits, hyphens, underscores, and in types parentheses. */
function typeWord(model: Model, type: ScalarType): string {
  switch (type.kind) {
    case "decimal":
      return `decimal(${type.precision}-${type.scale})`;
    case "char":
      return `char(${type.length})`;
    case "text":
      return type.length === null ? "text" : `text(${type.length})`;
    case "enum":
      return oneWord(model.enums[type.enum]?.name ?? "enum");
    default:
      return type.kind;
  }
}

function oneWord(name: string): string {
  const word = name.replaceAll(/[^A-Za-z0-9_-]+/g, "_");
  return /^[A-Za-z_]/.test(word) ? word : `_${word}`;
}

/** Quoted names may hold anything but a quote. */
const quoted = (name: string): string => `"${name.replaceAll('"', "'")}"`;
