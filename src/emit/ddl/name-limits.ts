/** Names of tables and columns that a dialect cannot hold, quoted or not: told before anything is emitted. */
import * as problem from "../../diagnostics/catalogue/dialects.ts";
import type { Diagnostics } from "../../diagnostics/collector.ts";
import type { Dialect } from "./dialect.ts";
import { isTooLong } from "./identifiers.ts";
import type { Table } from "./tables.ts";

interface Named {
  readonly what: "table" | "column";
  readonly name: string;
  readonly span: Table["entity"]["span"];
}

export function checkNames(tables: readonly Table[], dialect: Dialect, diagnostics: Diagnostics): void {
  const { casesDiffer } = dialect.identifiers;
  const byDeclaration = tables.toSorted((a, b) => a.entity.index - b.entity.index);
  const tableNames = byDeclaration.map((table): Named => ({ what: "table", name: table.name, span: table.entity.span }));
  checkList(tableNames, casesDiffer.tables, dialect, diagnostics);
  for (const table of byDeclaration) {
    const columns = table.columns.map((column): Named => ({ what: "column", name: column.name, span: column.field.span }));
    checkList(columns, casesDiffer.columns, dialect, diagnostics);
  }
}

function checkList(names: readonly Named[], casesDiffer: boolean, dialect: Dialect, diagnostics: Diagnostics): void {
  const { title: dialectTitle, identifiers: rules } = dialect;
  const seen = new Map<string, Named>();
  for (const named of names) {
    const { what, name, span } = named;
    if (rules.limit !== null && isTooLong(rules, name)) {
      const limit = `${rules.limit.length} ${rules.limit.unit}`;
      diagnostics.report(problem.nameTooLong, span, { what, name, dialect: dialectTitle, limit });
    }
    const reason = name === "" ? "it is empty" : name.includes("\0") ? "it holds a null character" : rules.refusal(what, name);
    if (reason !== null) diagnostics.report(problem.nameNotHeld, span, { what, name, dialect: dialectTitle, reason });
    const other = seen.get(casesDiffer ? name : name.toLowerCase());
    // The very same name twice is the binder's matter, whatever the dialect.
    if (other === undefined) seen.set(casesDiffer ? name : name.toLowerCase(), named);
    else if (other.name !== name)
      diagnostics.report(
        problem.namesNotDistinct,
        span,
        { what, name, other: other.name, dialect: dialectTitle },
        { labels: [{ span: other.span, text: `\`${other.name}\` is declared here` }] },
      );
  }
}
