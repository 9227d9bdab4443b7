/** Checks that every table has: keys, references, required columns, and types where the database does not hold them. */
import type { Layout } from "../ddl/dialect.ts";
import { identifier } from "../ddl/identifiers.ts";
import type { Column, Key, Table } from "../ddl/tables.ts";
import { counting, type CheckQuery } from "./check-query.ts";

export function structureChecks(layout: Layout, table: Table): readonly CheckQuery[] {
  const keys = table.primaryKey.columns.length === 0 ? [] : [repeats(layout, table, table.primaryKey, "key")];
  return [
    ...keys,
    ...table.uniques.map((key) => repeats(layout, table, key, "unique")),
    ...orphans(layout, table),
    ...required(layout, table),
    ...types(layout, table),
  ];
}

const quoted = (layout: Layout, name: string): string => identifier(layout.dialect.identifiers, name);

/** Values of a key that several rows have. Rows with a null in a unique key are left out. */
function repeats(layout: Layout, table: Table, key: Key, what: "key" | "unique"): CheckQuery {
  const columns = key.columns.map((name) => quoted(layout, name)).join(", ");
  const nullable = key.columns.filter((name) => table.columns.find((column) => column.name === name)?.nullable === true);
  const present = nullable.map((name) => `${quoted(layout, name)} IS NOT NULL`).join(" AND ");
  const where = present === "" ? "" : ` WHERE ${present}`;
  const inner = `SELECT 1 AS one FROM ${quoted(layout, table.name)}${where} GROUP BY ${columns} HAVING COUNT(*) > 1`;
  const name = `${table.name}: ${what} (${key.columns.join(", ")}) has no repeats`;
  return counting(layout, name, `FROM (${inner}) AS repeats`);
}

/** Rows that refer to a row that is not there. */
function orphans(layout: Layout, table: Table): readonly CheckQuery[] {
  return table.foreignKeys.map((key) => {
    const own = key.columns.map((column) => `c.${quoted(layout, column)}`);
    const referred = key.targetColumns.map((column) => `p.${quoted(layout, column)}`);
    const on = own.map((column, i) => `${referred[i] ?? ""} = ${column}`).join(" AND ");
    const present = own.map((column) => `${column} IS NOT NULL`).join(" AND ");
    const from = [
      `FROM ${quoted(layout, table.name)} AS c LEFT JOIN ${quoted(layout, key.target)} AS p ON ${on}`,
      `WHERE ${present} AND ${referred[0] ?? ""} IS NULL`,
    ];
    const name = `${table.name}: (${key.columns.join(", ")}) refers to a row of ${key.target}`;
    return counting(layout, name, from.join("\n"));
  });
}

function required(layout: Layout, table: Table): readonly CheckQuery[] {
  const columns = table.columns.filter((column) => !column.nullable);
  if (columns.length === 0) return [];
  const missing = columns.map((column) => `${quoted(layout, column.name)} IS NULL`).join(" OR ");
  return [
    counting(layout, `${table.name}: required columns have values`, `FROM ${quoted(layout, table.name)}\nWHERE ${missing}`),
  ];
}

function types(layout: Layout, table: Table): readonly CheckQuery[] {
  const { enforces } = layout.dialect.capabilities;
  if (enforces === "types") return [];
  const misfit = enforces === "nothing" ? untypedMisfit : tooLong;
  const misfits = table.columns.flatMap((column) => misfit(layout, column, quoted(layout, column.name)));
  if (misfits.length === 0) return [];
  return [
    counting(
      layout,
      `${table.name}: values fit their types`,
      `FROM ${quoted(layout, table.name)}\nWHERE ${misfits.join("\n  OR ")}`,
    ),
  ];
}

/** Texts beyond their length. */
function tooLong(_: Layout, { type }: Column, name: string): readonly string[] {
  return (type.kind === "text" || type.kind === "char") && type.length !== null ? [`LENGTH(${name}) > ${type.length}`] : [];
}

/** What SQLite lets into a column that is declared otherwise. Null is required's matter. */
function untypedMisfit(layout: Layout, column: Column, name: string): readonly string[] {
  const { type } = column;
  switch (type.kind) {
    case "int":
      return [`TYPEOF(${name}) NOT IN ('integer', 'null')`, `${name} NOT BETWEEN -2147483648 AND 2147483647`];
    case "bigint":
      return [`TYPEOF(${name}) NOT IN ('integer', 'null')`];
    case "float":
    case "duration":
      return [`TYPEOF(${name}) NOT IN ('real', 'integer', 'null')`];
    case "decimal":
      return [
        `TYPEOF(${name}) NOT IN ('real', 'integer', 'null')`,
        `ABS(${name}) >= 1${"0".repeat(Math.max(0, type.precision - type.scale))}`,
        `ROUND(${name}, ${type.scale}) <> ${name}`,
      ];
    case "bool":
      return [`${name} NOT IN (0, 1)`];
    case "date":
      return [`DATE(${name}) IS NOT ${name}`];
    case "timestamp":
      return [`DATETIME(${name}) IS NOT ${name}`];
    case "uuid":
      return [`LENGTH(${name}) <> 36`];
    case "json":
      return [`NOT json_valid(${name})`];
    case "enum": {
      const labels = layout.model.enums[type.enum]?.labels ?? [];
      return [`${name} NOT IN (${labels.map((label) => layout.dialect.forms.text(label.name)).join(", ")})`];
    }
    case "char":
    case "text":
      return tooLong(layout, column, name);
  }
}
