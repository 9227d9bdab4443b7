/** What the load scripts of all dialects share: the files, and which columns need a hand. */
import type { Layout } from "../ddl/dialect.ts";
import type { LoadSections } from "../ddl/emit-ddl.ts";
import { identifier } from "../ddl/identifiers.ts";
import type { Column, Table } from "../ddl/tables.ts";

/** A script that makes the tables in an empty database, loads the CSV files, and adds what is faster to add afterwards. */
export interface LoadScript {
  /** Name of the file in `load/`. */
  readonly file: string;
  readonly text: string;
}

export interface LoadContext {
  readonly layout: Layout;
  readonly sections: LoadSections;
  /** A name as it stands in SQL. */
  readonly name: (name: string) => string;
}

export function loadContext(layout: Layout, sections: LoadSections): LoadContext {
  return { layout, sections, name: (name) => identifier(layout.dialect.identifiers, name) };
}

export const csvFile = (table: Table): string => `${table.name}.csv`;

export const isText = (column: Column): boolean =>
  column.type.kind === "text" || column.type.kind === "char" || column.type.kind === "json";

/** The lines at the top of a script: what it does, how it is started, what to know. */
export function title(layout: Layout, lines: readonly string[], mark: "--" | "//"): string {
  const { model, dialect } = layout;
  const all = [
    `Makes the tables of schema ${model.name} in an empty ${dialect.title} database and loads them from CSV files. Emitted by ecomc.`,
    ...lines,
  ];
  return all.map((line) => `${mark} ${line}`.trimEnd() + "\n").join("");
}
