import { sectionsText } from "../ddl/emit-ddl.ts";
import { columnUse } from "../ddl/layout.ts";
import { nationalText } from "../ddl/sqlserver/forms.ts";
import { typeOf } from "../ddl/table-printer.ts";
import type { Table } from "../ddl/tables.ts";
import { csvFile, title, type LoadContext, type LoadScript } from "./load-script.ts";

/** A script for sqlcmd; the server itself reads the files. */
export function sqlserverLoad(context: LoadContext): LoadScript {
  const { layout, sections } = context;
  const text = [
    title(
      layout,
      [
        "",
        "  sqlcmd -S <server> -d <database> -v data=<folder of the files, as the server sees it> -i <this file>",
        "",
        "BULK INSERT is done by the server: the files must be where it can read them, in UTF-8 as they are.",
      ],
      "--",
    ),
    [...layout.dialect.printers.preamble, "SET XACT_ABORT, NOCOUNT ON;"].join("\n") + "\n",
    sectionsText(sections.before),
    "GO\n",
    `-- Rows\n\n${layout.tables.map((table) => load(context, table)).join("\n\n")}\n`,
    sectionsText(sections.after),
  ];
  return { file: "sqlserver.sql", text: text.filter((part) => part !== "").join("\n") };
}

function load(context: LoadContext, table: Table): string {
  return table.columns.some((column) => column.type.kind === "bool")
    ? staged(context, table)
    : bulk(context.name(table.name), table);
}

/** Without CHECK_CONSTRAINTS the server asks no check, and trusts none afterwards. */
function bulk(into: string, table: Table): string {
  const file = nationalText(`$(data)/${csvFile(table)}`);
  return [
    `BULK INSERT ${into} FROM ${file}`,
    "  WITH (FORMAT = 'CSV', FIRSTROW = 2, CODEPAGE = '65001', ROWTERMINATOR = '0x0a', KEEPIDENTITY, KEEPNULLS, CHECK_CONSTRAINTS, TABLOCK);",
  ].join("\n");
}

/** BULK INSERT takes no `true` and `false` for a BIT; a conversion does. */
function staged({ layout, name }: LoadContext, table: Table): string {
  const stage = name(`#${table.name}`);
  const into = name(table.name);
  const types = table.columns.map((column) =>
    column.type.kind === "bool" ? "NVARCHAR(5)" : typeOf(columnUse(layout, table, column)),
  );
  const columns = table.columns.map((column) => name(column.name)).join(", ");
  const identity = table.columns.some((column) => column.identity);
  return [
    `CREATE TABLE ${stage} (${table.columns.map((column, i) => `${name(column.name)} ${types[i] ?? ""}`).join(", ")});`,
    bulk(stage, table),
    ...(identity ? [`SET IDENTITY_INSERT ${into} ON;`] : []),
    `INSERT INTO ${into} WITH (TABLOCK) (${columns}) SELECT ${columns} FROM ${stage};`,
    ...(identity ? [`SET IDENTITY_INSERT ${into} OFF;`] : []),
    `DROP TABLE ${stage};`,
  ].join("\n");
}
