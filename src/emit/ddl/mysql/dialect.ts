/** MySQL, version 8.0.19 and later. */
import type { Dialect } from "../dialect.ts";
import { mysqlForms } from "./forms.ts";
import { mysqlPrinters } from "./printers.ts";
import { reservedWords } from "./reserved-words.ts";
import { mysqlTypes } from "./types.ts";

export const mysql: Dialect = {
  name: "mysql",
  title: "MySQL",
  capabilities: {
    afterLoad: "all but primary keys in one pass",
    deleteActions: "all",
    selfReferences: true,
    forwardReferences: "added",
    deferral: { ofCycles: "", always: "" },
    indexesForeignKeys: true,
    indexesPartitions: true,
    enums: "inline",
    longestLabel: Infinity,
    comments: "inline",
    enforces: "types",
  },
  identifiers: {
    open: "`",
    close: "`",
    reserved: reservedWords,
    limit: { length: 64, unit: "characters" },
    // Tables are files or not, as the server was set up; a schema must not depend on it.
    casesDiffer: { tables: false, columns: false },
    refusal: (_, name) =>
      name.endsWith(" ")
        ? "it ends in a space"
        : [...name].some((character) => character.length > 1)
          ? "it has characters beyond U+FFFF"
          : null,
  },
  types: mysqlTypes,
  typeNames: new Set(),
  forms: mysqlForms,
  printers: mysqlPrinters("utf8mb4_0900_bin"),
  notes: () => ["Texts compare exactly, capitals and spaces included: keys that differ in case alone are two keys."],
};
