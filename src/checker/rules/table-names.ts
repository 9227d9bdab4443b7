/** Tables, and the columns of a table, have names of their own. */
import * as problem from "../../diagnostics/catalogue/tables.ts";
import type { Span } from "../../source/span.ts";
import type { Draft } from "./draft.ts";

export function judgeTableNames(draft: Draft): void {
  const { diagnostics } = draft.program;
  const tables = new Map<string, Span>();
  for (const entity of draft.entities) {
    if (entity.hidden) continue;
    const first = tables.get(entity.table);
    if (first !== undefined)
      diagnostics.report(
        problem.tableTwice,
        entity.span,
        { name: entity.table },
        { labels: [{ span: first, text: "the first" }] },
      );
    tables.set(entity.table, entity.span);
    const columns = new Map<string, Span>();
    for (const field of entity.fields)
      for (const column of field.columns) {
        // Names that differ in case alone are the dialects' matter: some tell them apart.
        const other = columns.get(column);
        if (other !== undefined)
          diagnostics.report(
            problem.columnTwice,
            field.span,
            { table: entity.table, name: column },
            { labels: [{ span: other, text: "the first" }] },
          );
        columns.set(column, field.span);
      }
  }
}
