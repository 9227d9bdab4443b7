/** SQLite, version 3.35 and later. */
import type { Dialect } from "../dialect.ts";
import { labelsOnly, plainPrinters } from "../plain-printers.ts";
import { sqliteForms } from "./forms.ts";
import { reservedWords } from "./reserved-words.ts";
import { sqliteTypes } from "./types.ts";

export const sqlite: Dialect = {
  name: "sqlite",
  title: "SQLite",
  capabilities: {
    afterLoad: "indexes",
    deleteActions: "all",
    selfReferences: true,
    forwardReferences: "inline",
    // Checked at the end of the transaction, so that rows can come in any order.
    deferral: { ofCycles: "", always: " DEFERRABLE INITIALLY DEFERRED" },
    indexesForeignKeys: true,
    indexesPartitions: true,
    enums: "checks",
    longestLabel: Infinity,
    comments: "dashes",
    enforces: "nothing",
  },
  identifiers: {
    open: '"',
    close: '"',
    reserved: reservedWords,
    limit: null,
    casesDiffer: { tables: false, columns: false },
    refusal: (what, name) =>
      what === "table" && name.toLowerCase().startsWith("sqlite_") ? "names that begin with `sqlite_` are its own" : null,
  },
  types: sqliteTypes,
  typeNames: new Set(),
  forms: sqliteForms,
  printers: {
    ...plainPrinters,
    preamble: ["PRAGMA foreign_keys = ON;"],
    typeChecks: ({ column, layout }, name) => {
      if (column.type.kind === "json") return [`json_valid(${name})`];
      return column.type.kind === "enum" ? [labelsOnly(layout, column.type.enum, name)] : [];
    },
    drop: (layout) => ["PRAGMA foreign_keys = OFF;", ...plainPrinters.drop(layout), "PRAGMA foreign_keys = ON;"],
  },
  notes: () => ["Keys of one integer column count on by themselves: they are SQLite's row numbers."],
};
