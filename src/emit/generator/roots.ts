/** The rows above a row of an actor, and the root at their top. */
import { isTemporalRoot } from "../../plan/births.ts";
import type { RowScope } from "./row-scope.ts";

export function rootOf(scope: RowScope): RowScope {
  let root = scope;
  while (root.owner !== null) root = root.owner;
  return root;
}

/** A row as a message names it; the root's ordinal follows. */
export function rowInWords(scope: RowScope): string {
  const root = rootOf(scope);
  const isTemporal = isTemporalRoot(root.entity);
  if (root === scope) return isTemporal ? "the row drawn as number" : "row";
  return `a row below the ${root.entity.name} ${isTemporal ? "drawn as number" : "number"}`;
}

/** The row of an entity on the way down to a row, itself among them; null where the way is another. */
export function above(row: RowScope, entity: number): RowScope | null {
  let at: RowScope | null = row;
  while (at !== null && at.entity.index !== entity) at = at.owner;
  return at;
}
