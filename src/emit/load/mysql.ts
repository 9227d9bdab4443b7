import { sectionsText } from "../ddl/emit-ddl.ts";
import { mysqlText } from "../ddl/mysql/forms.ts";
import type { Column, Table } from "../ddl/tables.ts";
import { csvFile, isText, title, type LoadContext, type LoadScript } from "./load-script.ts";

/** A script for the client of MySQL or MariaDB: LOAD DATA LOCAL reads the files where the client runs. */
export function mysqlLoad(context: LoadContext): LoadScript {
  const { layout, sections } = context;
  const { name } = layout.dialect;
  const text = [
    title(
      layout,
      [
        "",
        `  cd <folder of the files> && ${name} --local-infile=1 --database=<database> < <this file>`,
        "",
        "The server must allow it: SET GLOBAL local_infile = ON. LOAD DATA cannot tell an empty text from NULL: in a column",
        `that may be NULL, "" becomes NULL. With LOCAL, rows that do not fit give warnings, not errors: run checks/${name}.sql.`,
      ],
      "--",
    ),
    "SET NAMES utf8mb4;\nSET @sql_mode_before = @@sql_mode, sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO');\n",
    sectionsText(sections.before),
    `-- Rows\n\n${layout.tables.map((table) => load(context, table)).join("\n\n")}\n`,
    sectionsText(sections.after),
    `SET sql_mode = @sql_mode_before;\n${analyze(context)}`,
  ];
  return { file: `${name}.sql`, text: text.filter((part) => part !== "").join("\n") };
}

function load({ layout, name }: LoadContext, table: Table): string {
  const { enums } = layout.model;
  const hasNullLabel = (column: Column): boolean =>
    column.type.kind === "enum" && enums[column.type.enum]?.labels.some((label) => label.name === "NULL") === true;
  const fields: string[] = [];
  const settings: string[] = [];
  table.columns.forEach((column, i) => {
    const value = computed(column, `@v${i + 1}`, hasNullLabel(column));
    fields.push(value === null ? name(column.name) : `@v${i + 1}`);
    if (value !== null) settings.push(`${name(column.name)} = ${value}`);
  });
  const set = settings.length === 0 ? "" : `\n  SET ${settings.join(",\n      ")}`;
  return [
    `LOAD DATA LOCAL INFILE ${mysqlText(csvFile(table))} INTO TABLE ${name(table.name)} CHARACTER SET utf8mb4`,
    `  FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' ESCAPED BY '' LINES TERMINATED BY '\\n' IGNORE 1 LINES`,
    `  (${fields.join(", ")})${set};`,
  ].join("\n");
}

/** What a column gets from the text that was read; null where the text itself does. */
function computed(column: Column, read: string, hasNullLabel: boolean): string | null {
  if (column.type.kind === "bool") return `CASE ${read} WHEN 'true' THEN 1 WHEN 'false' THEN 0 END`;
  if (!isText(column) && !hasNullLabel) return column.nullable ? `NULLIF(${read}, '')` : null;
  // The bare word NULL is read as NULL, although in our files it can only be a text.
  if (!column.nullable) return `COALESCE(${read}, 'NULL')`;
  // Not NULLIF: a comparison may take spaces for nothing.
  return `CASE WHEN ${read} IS NULL THEN 'NULL' WHEN LENGTH(${read}) > 0 THEN ${read} END`;
}

function analyze({ layout, name }: LoadContext): string {
  const tables = layout.tables.map((table) => name(table.name));
  return tables.length === 0 ? "" : `ANALYZE TABLE ${tables.join(", ")};\n`;
}
