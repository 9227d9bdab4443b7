import type { DiagnosticDefinition } from "../diagnostic.ts";
import * as dialects from "./dialects.ts";
import * as generator from "./generator.ts";
import * as keys from "./keys.ts";
import * as lifecycles from "./lifecycles.ts";
import * as mess from "./mess.ts";
import * as names from "./names.ts";
import * as references from "./references.ts";
import * as rows from "./rows.ts";
import * as sources from "./sources.ts";
import * as syntax from "./syntax.ts";
import * as tables from "./tables.ts";
import * as time from "./time.ts";
import * as types from "./types.ts";
import * as values from "./values.ts";

/** A definition whatever its arguments are: to be listed and explained, not to be reported. */
export type AnyDefinition = DiagnosticDefinition<never>;

/** What a file of the catalogue holds: definitions alone. */
type CatalogueFile = Readonly<Record<string, AnyDefinition>>;
const files: readonly CatalogueFile[] = [
  sources,
  syntax,
  names,
  types,
  rows,
  references,
  time,
  values,
  keys,
  lifecycles,
  tables,
  dialects,
  mess,
  generator,
];

/** Every diagnostic there is, by code. A new file of definitions is named in the line above, and nowhere else. */
export const catalogue: readonly AnyDefinition[] = files
  .flatMap((file) => Object.values(file))
  .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));

const byCode = new Map(catalogue.map((definition) => [definition.code, definition]));

/** `EC0204`, in any case. */
export function findDefinition(code: string): AnyDefinition | null {
  return byCode.get(code.toUpperCase()) ?? null;
}
