/** SQL Server, version 2017 and later. */
import type { CommentTarget, Dialect, IndexUse, Layout, Substitute } from "../dialect.ts";
import { identifier } from "../identifiers.ts";
import { plainPrinters } from "../plain-printers.ts";
import type { Index, Key, Table } from "../tables.ts";
import { nationalText, sqlserverForms } from "./forms.ts";
import { reservedWords } from "./reserved-words.ts";
import { longestKey, sqlserverTypeChecks, sqlserverTypes } from "./types.ts";

/** Longest text of an extended property: 7,500 bytes of two a character. */
const longestComment = 3750;

/** Keys are compared by code points, as the language does: the usual collations take `a` and `A` for one key. */
const exact = " COLLATE Latin1_General_100_BIN2";

function extendedProperty(text: string, on: CommentTarget): string {
  const { table, column } = on.plain;
  const levels = [["SCHEMA", "dbo"], ["TABLE", table], ...(column === null ? [] : [["COLUMN", column]])].map(
    ([type = "", name = ""], i) => `@level${i}type = N'${type}', @level${i}name = ${nationalText(name)}`,
  );
  const value = nationalText(text.slice(0, longestComment));
  return `EXEC sp_addextendedproperty @name = N'MS_Description', @value = ${value},\n  ${levels.join(", ")};`;
}

/** Bytes of the longest index entry. */
const longestEntry = 1700;

/** Bytes that a column takes in an index. */
function entryBytes(table: Table, name: string): number {
  const type = table.columns.find((column) => column.name === name)?.type;
  if (type?.kind !== "text" && type?.kind !== "char") return 8;
  return 2 * (type.length ?? longestKey);
}

const isTooLong = (table: Table, columns: readonly string[]): boolean =>
  columns.reduce((sum, name) => sum + entryBytes(table, name), 0) > longestEntry;

/** The first columns of an index, as many as fit. */
function indexedColumns(index: Index, use: IndexUse): string {
  const fitting = index.columns.filter((_, i) => !isTooLong(use.table, index.columns.slice(0, i + 1)));
  return fitting.map(use.column).join(", ");
}

/** NULLs count as equal in a unique constraint; an index that leaves them out says what is meant. */
function uniqueIndex(key: Key, use: IndexUse): Substitute | null {
  if (isTooLong(use.table, key.columns)) {
    const columns = indexedColumns({ ...key, why: "declared" }, use);
    const reason = `unique (${key.columns.join(", ")}) is longer than a key may be (1,700 bytes); the checks look for repeats`;
    return { sql: columns === "" ? "" : `CREATE INDEX ${use.indexName} ON ${use.tableName} (${columns});`, note: reason };
  }
  const nullable = key.columns.filter((name) => use.table.columns.find((column) => column.name === name)?.nullable === true);
  if (nullable.length === 0) return null;
  const present = nullable.map((name) => `${use.column(name)} IS NOT NULL`).join(" AND ");
  const columns = key.columns.map(use.column).join(", ");
  return { sql: `CREATE UNIQUE INDEX ${use.indexName} ON ${use.tableName} (${columns}) WHERE ${present};`, note: null };
}

/** Foreign keys of cycles would keep the tables. */
function dropScript(layout: Layout): readonly string[] {
  const cycles = layout.tables.flatMap((table) =>
    table.foreignKeys
      .filter((key) => key.refersTo === "later")
      .map((key) => {
        const name = layout.names.sql(key.wish);
        const tableName = identifier(layout.dialect.identifiers, table.name);
        return `IF OBJECT_ID(${nationalText(name)}, N'F') IS NOT NULL ALTER TABLE ${tableName} DROP CONSTRAINT ${name};`;
      }),
  );
  return [...cycles, ...plainPrinters.drop(layout)];
}

export const sqlserver: Dialect = {
  name: "sqlserver",
  title: "SQL Server",
  capabilities: {
    afterLoad: "all but primary keys",
    deleteActions: "tree",
    selfReferences: true,
    forwardReferences: "added",
    deferral: { ofCycles: "", always: "" },
    indexesForeignKeys: true,
    indexesPartitions: true,
    enums: "checks",
    longestLabel: Infinity,
    comments: "statements",
    enforces: "types",
  },
  identifiers: {
    open: "[",
    close: "]",
    reserved: reservedWords,
    limit: { length: 128, unit: "characters" },
    casesDiffer: { tables: false, columns: false },
    refusal: () => null,
  },
  types: sqlserverTypes,
  typeNames: new Set(),
  forms: sqlserverForms,
  printers: {
    ...plainPrinters,
    // sqlcmd turns it off, and indexes with a filter need it.
    preamble: ["SET QUOTED_IDENTIFIER ON;"],
    identity: " IDENTITY(1,1)",
    collation: ({ column, keyed }) => {
      const { kind } = column.type;
      return kind === "enum" || (keyed && (kind === "text" || kind === "char")) ? exact : "";
    },
    typeChecks: sqlserverTypeChecks,
    createEnum: () => "",
    add: (constraints) => `  ADD ${constraints.join(",\n      ")}`,
    comment: extendedProperty,
    uniqueIndex,
    indexedColumns,
    drop: dropScript,
  },
  notes: () => [
    "Texts in keys and labels compare exactly, but for spaces at the end; other texts as the database's collation says.",
  ],
};
