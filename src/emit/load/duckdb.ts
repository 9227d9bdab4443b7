import { sectionsText } from "../ddl/emit-ddl.ts";
import { standardText } from "../ddl/plain-printers.ts";
import type { Table } from "../ddl/tables.ts";
import { csvFile, title, type LoadContext, type LoadScript } from "./load-script.ts";

/** Plain statements: DuckDB reads the files by itself, and splits them among its threads. */
export function duckdbLoad(context: LoadContext): LoadScript {
  const { layout, sections } = context;
  const text = [
    title(layout, ["", "  cd <folder of the files> && duckdb <database file> < <this file>"], "--"),
    sectionsText(sections.before),
    `-- Rows: an empty field is NULL, "" is the empty text\n${layout.tables.map((table) => copy(context, table)).join("\n")}\n`,
    sectionsText(sections.after),
  ];
  return { file: "duckdb.sql", text: text.filter((part) => part !== "").join("\n") };
}

function copy({ name }: LoadContext, table: Table): string {
  const columns = table.columns.map((column) => name(column.name)).join(", ");
  // Nothing is guessed from the first rows: the format is known.
  const format = `FORMAT csv, HEADER, AUTO_DETECT false, DELIMITER ',', QUOTE '"', ESCAPE '"', NEW_LINE '\\n', NULLSTR '', ALLOW_QUOTED_NULLS false`;
  return `COPY ${name(table.name)} (${columns}) FROM ${standardText(csvFile(table))} (${format});`;
}
