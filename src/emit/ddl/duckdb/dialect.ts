/** DuckDB, version 1.2 and later. */
import type { Dialect } from "../dialect.ts";
import { plainPrinters } from "../plain-printers.ts";
import { duckdbForms } from "./forms.ts";
import { reservedWords } from "./reserved-words.ts";
import { typeNames } from "./type-names.ts";
import { duckdbTypes } from "./types.ts";

export const duckdb: Dialect = {
  name: "duckdb",
  title: "DuckDB",
  capabilities: {
    afterLoad: "indexes",
    deleteActions: "none",
    // They can be declared, but no statement can then insert a row together with the row that it refers to: not even a load.
    selfReferences: false,
    forwardReferences: "none",
    deferral: { ofCycles: "", always: "" },
    // Joins build hash tables, whatever is indexed; an index costs memory and time.
    indexesForeignKeys: false,
    indexesPartitions: false,
    enums: "types",
    longestLabel: Infinity,
    comments: "statements",
    enforces: "types but lengths",
  },
  identifiers: {
    open: '"',
    close: '"',
    reserved: reservedWords,
    limit: null,
    casesDiffer: { tables: false, columns: false },
    refusal: () => null,
  },
  types: duckdbTypes,
  typeNames,
  forms: duckdbForms,
  printers: plainPrinters,
  notes: () => [
    "Keys are plain integers: DuckDB has no identity columns.",
    "Foreign keys get no index: DuckDB joins by hashing.",
  ],
};
