/** DDL for the servers that cannot be installed here, read by parsers that are not ours; what they understood is compared. */
import { Parser as DbmlParser } from "@dbml/core";
import sqlParser from "node-sql-parser";
import { describe, expect, it } from "vitest";
import { Diagnostics } from "../../src/diagnostics/collector.ts";
import { checksOf } from "../../src/emit/checks/emit-checks.ts";
import { dialectOf } from "../../src/emit/ddl/dialects.ts";
import { emitDdl, emitDropScript } from "../../src/emit/ddl/emit-ddl.ts";
import { placeForeignKeys } from "../../src/emit/ddl/foreign-keys.ts";
import { layOut } from "../../src/emit/ddl/layout.ts";
import { TablePrinter } from "../../src/emit/ddl/table-printer.ts";
import { cases } from "./cases.ts";

const servers = [
  ["mysql", "mysql", "mysql"],
  ["sqlserver", "mssql", "transactsql"],
] as const;

interface Read {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
  readonly uniques: readonly string[];
  readonly foreignKeys: readonly string[];
}

describe.each(servers)("%s", (dialect, dbmlName, parserName) => {
  describe.each(cases)("%s", (_, { model }) => {
    const layout = layOut(model, dialectOf(dialect)!);

    it("the DDL is understood as it is meant", () => {
      const placed = placeForeignKeys(layout);
      const printer = new TablePrinter(layout, placed);
      const meant = layout.tables.map((table): Read => ({
        name: table.name,
        columns: table.columns.map((c) => `${c.name}${c.nullable ? "" : " not null"}${c.identity ? " counting" : ""}`),
        key: [...table.primaryKey.columns].sort(),
        uniques: table.uniques
          .filter((key) => printer.indexes(table).every((sql) => !sql.includes(`unique (${key.columns.join(", ")}) is longer`)))
          .map((key) => key.columns.join(", "))
          .sort(),
        foreignKeys: placed
          .get(table.name)!
          .map(
            ({ key, onDelete }) =>
              `${key.columns.join(", ")} -> ${key.target} (${key.targetColumns.join(", ")}) ${onDelete ?? "-"}`,
          )
          .map((text) => (dialect === "sqlserver" ? text.replace(/restrict$/, "-") : text))
          .sort(),
      }));
      expect(read(emitDdl(model, dialect, new Diagnostics()), dbmlName)).toEqual(meant);
    });

    it("checks and drop script are statements that parse", () => {
      const parser = new sqlParser.Parser();
      const drops = statements(emitDropScript(model, dialect, new Diagnostics()));
      const queries = checksOf(model, dialect)!.queries.map((query) => query.sql);
      for (const sql of [...drops, ...queries]) expect(() => parser.astify(sql, { database: parserName }), sql).not.toThrow();
    });
  });
});

/** Statements without comments; none of the cases has a semicolon at the end of a line inside a text. */
const statements = (script: string): readonly string[] =>
  script
    .replaceAll(/^--.*$/gm, "")
    .split(/;\s*\n/)
    .filter((sql) => sql.trim() !== "");

function read(ddl: string, format: "mysql" | "mssql"): readonly Read[] {
  const { schemas } = new DbmlParser().parse(ddl, format);
  const { tables, refs } = schemas[0]!;
  // The parser leaves a closing quote inside a quoted name doubled, as it is written.
  const name = (written: string): string => written.replaceAll("``", "`").replaceAll("]]", "]");
  return tables.map((table) => {
    const indexes = table.indexes.map((index) => ({
      ...index,
      list: index.columns.map((column: { value: string }) => column.value),
    }));
    const single = (which: "pk" | "unique"): string[] =>
      table.fields.filter((field) => field[which] === true).map((field) => field.name);
    return {
      name: table.name,
      columns: table.fields.map(
        (f) => `${name(f.name)}${f.not_null === true ? " not null" : ""}${f.increment === true ? " counting" : ""}`,
      ),
      key: [...single("pk"), ...indexes.filter((index) => Boolean(index.pk)).flatMap((index) => index.list)].sort(),
      uniques: [
        ...single("unique"),
        ...indexes.filter((index) => index.unique === true).map((index) => index.list.join(", ")),
      ].sort(),
      foreignKeys: refs
        .map(({ onDelete, endpoints }) => {
          const [one, many] = endpoints[0]!.relation.includes("*") ? endpoints.toReversed() : endpoints;
          return { onDelete: (onDelete as string | undefined)?.toLowerCase(), one: one!, many: many! };
        })
        .filter(({ many }) => many.tableName === table.name)
        .map(
          ({ onDelete, one, many }) =>
            `${many.fieldNames.join(", ")} -> ${one.tableName} (${one.fieldNames.join(", ")}) ${onDelete ?? "-"}`,
        )
        .sort(),
    };
  });
}
