import { sectionsText } from "../ddl/emit-ddl.ts";
import { standardText } from "../ddl/plain-printers.ts";
import type { Table } from "../ddl/tables.ts";
import { csvFile, title, type LoadContext, type LoadScript } from "./load-script.ts";

/** A script for psql: `\copy` reads the files where psql runs. */
export function postgresLoad(context: LoadContext): LoadScript {
  const { layout, sections } = context;
  const sequences = layout.tables.flatMap((table) => sequenceOf(context, table));
  const text = [
    title(
      layout,
      [
        "",
        `  cd <folder of the files> && psql -d <database> -f <this file>`,
        "",
        "To add files to tables that are there, run the \\copy lines alone, without FREEZE.",
      ],
      "--",
    ),
    `\\set ON_ERROR_STOP on\nBEGIN;\n`,
    sectionsText(sections.before),
    `-- Rows: an empty field is NULL, "" is the empty text\n${layout.tables.map((table) => copy(context, table)).join("\n")}\n`,
    sectionsText(sections.after),
    ...(sequences.length === 0 ? [] : [`-- Keys go on counting where the rows end\n${sequences.join("\n")}\n`]),
    "COMMIT;\nANALYZE;\n",
  ];
  return { file: "postgres.sql", text: text.filter((part) => part !== "").join("\n") };
}

function copy({ name }: LoadContext, table: Table): string {
  const columns = table.columns.map((column) => name(column.name)).join(", ");
  // The rows are written frozen, since the table is made in the same transaction: nothing has to visit them again.
  return `\\copy ${name(table.name)} (${columns}) FROM ${standardText(csvFile(table))} WITH (FORMAT csv, HEADER, FREEZE)`;
}

function sequenceOf({ name }: LoadContext, table: Table): readonly string[] {
  return table.columns
    .filter((column) => column.identity)
    .map((column) => {
      const sequence = `pg_get_serial_sequence(${standardText(name(table.name))}, ${standardText(column.name)})`;
      return `SELECT setval(${sequence}, COALESCE(MAX(${name(column.name)}), 0) + 1, FALSE) FROM ${name(table.name)};`;
    });
}
