/** Who owns whom. */
import type { EntitySymbol } from "../binder/symbols.ts";

/** Every entity that owns rows of this one, at any level. */
export function ownersAbove(entity: EntitySymbol): ReadonlySet<EntitySymbol> {
  const above = new Set<EntitySymbol>();
  const climb = (e: EntitySymbol): void => {
    for (const owner of e.owners)
      if (owner !== null && !above.has(owner)) {
        above.add(owner);
        climb(owner);
      }
  };
  climb(entity);
  return above;
}

/** The entities at the top: itself, or those of its owners. */
export function rootsOf(entity: EntitySymbol): ReadonlySet<EntitySymbol> {
  const roots = new Set<EntitySymbol>();
  const seen = new Set<EntitySymbol>();
  const climb = (e: EntitySymbol): void => {
    if (seen.has(e)) return;
    seen.add(e);
    const owners = e.owners.filter((o) => o !== null);
    if (owners.length === 0) roots.add(e);
    owners.forEach(climb);
  };
  climb(entity);
  return roots;
}
