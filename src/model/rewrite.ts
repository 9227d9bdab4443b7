/** Expressions made from others by putting something else in the place of parts and rows. */
import type { Expr, RowRef } from "./expression.ts";

export interface Change {
  /** What takes the place of an expression; null: itself, with its parts changed. `nesting`: how many aggregates stand around it. */
  readonly part: (e: Expr, nesting: number) => Expr | null;
  /** What takes the place of a row. */
  readonly row: (ref: RowRef, nesting: number) => RowRef;
}

export function rewrite(e: Expr, change: Change, nesting = 0): Expr {
  const other = change.part(e, nesting);
  if (other !== null) return other;
  const isInside = (name: string): boolean => e.op === "aggregate" && (name === "where" || name === "value");
  const entries = Object.entries(e).map(([name, value]: [string, unknown]) => [
    name,
    name === "type" || name === "span" ? value : changed(value, change, isInside(name) ? nesting + 1 : nesting),
  ]);
  return Object.fromEntries(entries) as Expr;
}

/** Whatever an expression holds: others, rows, and lists and groups of them. */
function changed(value: unknown, change: Change, nesting: number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => changed(item, change, nesting));
  if (typeof value !== "object" || value === null) return value;
  if ("op" in value && "span" in value) return rewrite(value as Expr, change, nesting);
  if ("row" in value && "entity" in value) return change.row(value as RowRef, nesting);
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [name, changed(item, change, nesting)]),
  );
}

/** The row at the beginning of a way changed, and the way from it as before. */
export function rerooted(ref: RowRef, root: (ref: RowRef) => RowRef): RowRef {
  return ref.row === "owner" || ref.row === "follow" ? { ...ref, of: rerooted(ref.of, root) } : root(ref);
}
