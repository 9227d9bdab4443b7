/** A check as a query of one row: its name, and how many rows (or repeats, or orphans) violate it. */
import type { Layout } from "../ddl/dialect.ts";
import { identifier } from "../ddl/identifiers.ts";

export interface CheckQuery {
  readonly name: string;
  /** One statement without its semicolon; columns `check` and `violations`. */
  readonly sql: string;
}

/** What SQL cannot look for, and why. */
export interface UnsaidCheck {
  readonly name: string;
  readonly obstacle: string;
}

/** Counts the rows of what follows FROM. */
export function counting(layout: Layout, name: string, from: string): CheckQuery {
  return { name, sql: `SELECT ${heading(layout, name)}, COUNT(*) AS violations\n${from}` };
}

/** One violation unless the condition holds; `from` may be empty. */
export function holding(layout: Layout, name: string, condition: string, from: string): CheckQuery {
  const violations = `CASE WHEN ${condition} THEN 0 ELSE 1 END AS violations`;
  return { name, sql: `SELECT ${heading(layout, name)}, ${violations}${from === "" ? "" : `\n${from}`}` };
}

function heading(layout: Layout, name: string): string {
  const { forms, identifiers } = layout.dialect;
  return `${forms.text(name)} AS ${identifier(identifiers, "check")}`;
}
