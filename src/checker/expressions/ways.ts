/** Where a name that is not at hand could be found: `bag.shipment.customer` for `customer`. */
import type { BoundSchema, EntitySymbol, FieldSymbol } from "../../binder/symbols.ts";
import type { Scope } from "../scope.ts";

/** So many references are followed at most. */
const furthest = 3;

/** The ways from a row of an entity to a field of each name: the path to the row that has it, and its number of references. */
type Ways = ReadonlyMap<string, { readonly path: string; readonly steps: number }>;

/** A schema with many unknown names asks again and again. */
const known = new WeakMap<EntitySymbol, Ways>();

/** The shortest path over references from what the scope has at hand to a field of this name; null where there is none. */
export function wayTo(scope: Scope, name: string): string | null {
  const { schema } = scope.program;
  let shortest: { readonly path: string; readonly steps: number } | null = null;
  for (const [bound, binding] of scope.bindings) {
    if (binding.kind !== "item" && binding.kind !== "row") continue;
    const entity = schema.entities[binding.kind === "item" ? binding.entity : binding.ref.entity]!;
    const way = waysFrom(schema, entity).get(name);
    const steps = (way?.steps ?? furthest) + 1;
    if (way !== undefined && steps <= furthest && steps < (shortest?.steps ?? Infinity))
      shortest = { path: way.path === "" ? bound : `${bound}.${way.path}`, steps };
  }
  // The count of a population is known before the row, and none of the row's own fields.
  if (scope.place !== "population" && scope.entity !== null) {
    const way = waysFrom(schema, scope.entity).get(name);
    if (way !== undefined && way.steps > 0 && way.steps < (shortest?.steps ?? Infinity)) shortest = way;
  }
  return shortest === null ? null : `${shortest.path}.${name}`;
}

function waysFrom(schema: BoundSchema, start: EntitySymbol): Ways {
  const before = known.get(start);
  if (before !== undefined) return before;
  const ways = new Map<string, { path: string; steps: number }>();
  const seen = new Set([start]);
  let reached: readonly { readonly path: string; readonly entity: EntitySymbol }[] = [{ path: "", entity: start }];
  for (let steps = 0; steps <= furthest && reached.length > 0; steps++) {
    for (const { path, entity } of reached)
      for (const name of entity.fieldsByName.keys()) if (!ways.has(name)) ways.set(name, { path, steps });
    reached = reached
      .flatMap(({ path, entity }) => stepsFrom(schema, entity.fields, path === "" ? "" : `${path}.`))
      .filter(({ entity }) => {
        const isNew = !seen.has(entity);
        seen.add(entity);
        return isNew;
      });
  }
  known.set(start, ways);
  return ways;
}

function stepsFrom(
  schema: BoundSchema,
  fields: readonly FieldSymbol[],
  before: string,
): { readonly path: string; readonly entity: EntitySymbol }[] {
  return fields.flatMap((field) => {
    const entity =
      field.origin.from === "owner"
        ? schema.entities[field.origin.owner]
        : schema.entitiesByName.get(field.item?.type.name.text ?? "");
    return entity === undefined || entity === field.entity ? [] : [{ path: before + field.name, entity }];
  });
}
