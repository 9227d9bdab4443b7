/** Names of dialects, and of tables and columns that are the same for every one of them. */
import { defineDiagnostic } from "../diagnostic.ts";

export const unknownDialect = defineDiagnostic<{ name: string; nearest: string | null }>({
  code: "EC1001",
  severity: "error",
  title: "unknown dialect",
  message: ({ name }) => `There is no dialect \`${name}\`.`,
  hint: ({ nearest }) =>
    nearest === null
      ? "Dialects are postgres, mysql, mariadb, sqlserver, sqlite, duckdb and snowflake."
      : `Did you mean \`${nearest}\`?`,
  explanation: "The header names the databases for which tables and load scripts are written.",
  bad: "schema demo { period 2024-01-01 .. 2024-12-31  dialects postgress }\n",
  good: "schema demo { period 2024-01-01 .. 2024-12-31  dialects postgres }\n",
});

export const tableTwice = defineDiagnostic<{ name: string }>({
  code: "EC1004",
  severity: "error",
  title: "two tables of one name",
  message: ({ name }) => `Two entities would have the table \`${name}\`.`,
  hint: () => 'Name one of them otherwise: `entity Order as "orders" …`.',
  explanation: "Every entity that is not hidden becomes a table: named by `as`, or by the entity in snake_case.",
  bad: 'schema demo { period 2024-01-01 .. 2024-12-31 }\nentity Thing count 5 { key thing_id: serial }\nentity Other as "thing" count 5 { key other_id: serial }\n',
  good: 'schema demo { period 2024-01-01 .. 2024-12-31 }\nentity Thing count 5 { key thing_id: serial }\nentity Other as "others" count 5 { key other_id: serial }\n',
});

export const columnTwice = defineDiagnostic<{ table: string; name: string }>({
  code: "EC1005",
  severity: "error",
  title: "two columns of one name",
  message: ({ table, name }) => `The table \`${table}\` would have two columns \`${name}\`.`,
  hint: () => 'Name one of them otherwise: `… as "other"`.',
  explanation: "A field becomes a column of its name, a reference the column `<name>_id`.",
  bad: "schema demo { period 2024-01-01 .. 2024-12-31 }\nentity Brand count 5 { key brand_id: serial }\nentity Thing count 5 { key thing_id: serial  ref brand: Brand  brand_id: int = 1 }\n",
  good: 'schema demo { period 2024-01-01 .. 2024-12-31 }\nentity Brand count 5 { key brand_id: serial }\nentity Thing count 5 { key thing_id: serial  ref brand: Brand as "made_by"  brand_id: int = 1 }\n',
});
