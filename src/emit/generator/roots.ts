/** The root of the actor that a row belongs to. */
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
