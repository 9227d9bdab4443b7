import { readFileSync } from "node:fs";
import path from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import type { Model } from "../../src/model/model.ts";
import type { Type } from "../../src/model/type.ts";

/** The CSV files of a run as tables of a database in memory, with the types that the model gives their columns. */
export async function openRows(model: Model, folder: string): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  for (const entity of model.entities.filter((e) => !e.hidden)) {
    const file = path.join(folder, `${entity.table}.csv`);
    const types = columnTypes(model, entity.index);
    const [header] = readFileSync(file, "utf8").split("\n", 1) as [string];
    const columns = header
      .trim()
      .split(",")
      .map((name) => `'${name}': '${types.get(name) ?? "VARCHAR"}'`);
    await connection.run(
      `create table "${entity.table}" as select * from read_csv('${file}', header = true, auto_detect = false, delim = ',', quote = '"',` +
        ` escape = '"', nullstr = '', allow_quoted_nulls = false, columns = {${columns.join(", ")}})`,
    );
  }
  return connection;
}

/** The answer to a query as CSV, with a header; null for no rows. */
export async function answer(connection: DuckDBConnection, query: string): Promise<string | null> {
  const reader = await connection.runAndReadAll(query);
  const rows = reader.getRows();
  if (rows.length === 0) return null;
  const cell = (value: unknown): string => (value === null ? "" : String(value));
  return [reader.columnNames().join(","), ...rows.map((row) => row.map(cell).join(","))].join("\n") + "\n";
}

function columnTypes(model: Model, entity: number): Map<string, string> {
  const types = new Map<string, string>();
  for (const field of model.entities[entity]!.fields) {
    const scalars = scalarsOf(model, field.type);
    field.columns.forEach((column, at) => types.set(column, scalars[at] ?? "VARCHAR"));
  }
  return types;
}

/** DuckDB's types for a field: one, or one a key column of the row it refers to. */
function scalarsOf(model: Model, type: Type): readonly string[] {
  switch (type.kind) {
    case "row": {
      const { key, fields } = model.entities[type.entity]!;
      return key.flatMap((field) => scalarsOf(model, fields[field]!.type));
    }
    case "int":
      return ["INTEGER"];
    case "bigint":
      return ["BIGINT"];
    case "decimal":
      return [`DECIMAL(${type.precision},${type.scale})`];
    case "float":
      return ["DOUBLE"];
    case "bool":
      return ["BOOLEAN"];
    case "date":
      return ["DATE"];
    case "timestamp":
      return ["TIMESTAMP"];
    default:
      return ["VARCHAR"];
  }
}
