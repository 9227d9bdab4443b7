/** Who owns whom. */
import type { EntitySymbol } from "../binder/symbols.ts";
import { reachable } from "./circles.ts";

/** Every entity that owns rows of this one, at any level. */
export function ownersAbove(entity: EntitySymbol): ReadonlySet<EntitySymbol> {
  return reachable(entity, (e) => e.owners.filter((owner) => owner !== null));
}
